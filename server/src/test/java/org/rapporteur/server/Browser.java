package org.rapporteur.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rapporteur.server.Visitor.Answer;

/// A browser without script: keeps cookies, and sends forms as pages have them.
final class Browser {

    private final WorkspaceServer server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(WorkspaceServer server) {
        this.server = server;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    Answer get(String path) {
        return ask("GET", path, Map.of());
    }

    Answer post(String path, Map<String, String> fields) {
        return ask("POST", path, fields);
    }

    /// Sends the first form of a page that leads to an address, with some fields filled in.
    Answer submit(String page, String action, Map<String, String> filled) {
        var form = form(page, action);
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(filled);
        return post(action, fields);
    }

    Element form(String page, String action) {
        var form = Jsoup.parse(get(page).body()).selectFirst("form[action='" + action + "']");
        if (form == null) {
            throw new AssertionError(page + " has no form for " + action);
        }
        return form;
    }

    private Answer ask(String method, String path, Map<String, String> fields) {
        try {
            var connection =
                    (HttpURLConnection)
                            URI.create(server.address() + path.substring(1))
                                    .toURL()
                                    .openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setRequestMethod(method);
            connection.setRequestProperty(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
            if (method.equals("POST")) {
                connection.setDoOutput(true);
                connection.getOutputStream().write(encode(fields));
            }
            int status = connection.getResponseCode();
            keep(connection);
            return new Answer(
                    status, Visitor.body(connection, status), connection.getHeaderFields());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void keep(HttpURLConnection connection) {
        connection.getHeaderFields().entrySet().stream()
                .filter(header -> "Set-Cookie".equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .map(value -> value.split(";", 2)[0].split("=", 2))
                .forEach(pair -> {
                    if (pair[1].isEmpty()) {
                        cookies.remove(pair[0]);
                    } else {
                        cookies.put(pair[0], pair[1]);
                    }
                });
    }

    private static byte[] encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
