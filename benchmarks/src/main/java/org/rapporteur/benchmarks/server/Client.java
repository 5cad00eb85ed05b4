package org.rapporteur.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.server.people.Tokens;

/// A browser without script in which somebody is signed in.
///
/// @param session its token
record Client(HttpClient http, URI server, String session) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /// Sends a form, with the token that every page's form has.
    HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form =
                fields.entrySet().stream()
                                .map(field ->
                                        encode(field.getKey()) + "=" + encode(field.getValue()))
                                .collect(Collectors.joining("&"))
                        + "&token="
                        + Tokens.ofForms(session);
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(LONGEST)
                .header("Cookie", "session=" + session);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
