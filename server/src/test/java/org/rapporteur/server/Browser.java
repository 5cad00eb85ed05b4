package org.rapporteur.server;

import java.io.ByteArrayOutputStream;
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
    private final Map<String, String> headers = new LinkedHashMap<>();

    Browser(WorkspaceServer server) {
        this.server = server;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /// Asks from now on as the script of a page does, for the place of a part.
    ///
    /// @param place `li#item-0`
    Browser withScript(String place) {
        headers.put("HX-Request", "true");
        headers.put("HX-Request-Type", "partial");
        headers.put("HX-Target", place);
        return this;
    }

    Answer get(String path) {
        return ask("GET", path, Map.of());
    }

    Answer post(String path, Map<String, String> fields) {
        return ask("POST", path, fields);
    }

    /// A file that a form sends along.
    record Sent(String name, byte[] bytes) {
        static final Sent NONE = new Sent("", new byte[0]);
    }

    /// Sends a form with a file.
    Answer submit(String page, String action, Map<String, String> filled, Sent file) {
        var fields = new LinkedHashMap<String, String>();
        form(page, action)
                .select("input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(filled);
        var boundary = "a-boundary-of-the-parts";
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(
                        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value))
                                .getBytes(StandardCharsets.UTF_8)));
        var named = file.name().replace("\\", "\\\\").replace("\"", "\\\"");
        body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                .formatted(boundary, named))
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.bytes());
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST", action, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /// What an address answers, as bytes.
    byte[] bytes(String path) {
        try {
            return open("GET", path).getInputStream().readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
        var form =
                Jsoup.parse(get(page).body())
                        .selectFirst("form[method=post][action='" + action + "']");
        if (form == null) {
            throw new AssertionError(page + " has no form for " + action);
        }
        return form;
    }

    private Answer ask(String method, String path, Map<String, String> fields) {
        return send(
                method,
                path,
                "application/x-www-form-urlencoded",
                method.equals("POST") ? encode(fields) : new byte[0]);
    }

    private HttpURLConnection open(String method, String path) throws IOException {
        var connection =
                (HttpURLConnection)
                        URI.create(server.address() + path.substring(1)).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(method);
        headers.forEach(connection::setRequestProperty);
        connection.setRequestProperty(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        return connection;
    }

    private Answer send(String method, String path, String type, byte[] body) {
        try {
            var connection = open(method, path);
            if (method.equals("POST")) {
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", type);
                connection.getOutputStream().write(body);
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
