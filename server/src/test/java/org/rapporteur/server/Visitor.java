package org.rapporteur.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Asks a started server, as a browser or a program would.
final class Visitor {

    private final WorkspaceServer server;

    Visitor(WorkspaceServer server) {
        this.server = server;
    }

    /// What was answered.
    record Answer(int status, String body, Map<String, java.util.List<String>> headers) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> name.equalsIgnoreCase(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    Answer get(String path, String... headers) {
        try {
            var connection =
                    (HttpURLConnection)
                            URI.create(server.address() + path.substring(1))
                                    .toURL()
                                    .openConnection();
            connection.setInstanceFollowRedirects(false);
            for (int i = 0; i < headers.length; i += 2) {
                connection.setRequestProperty(headers[i], headers[i + 1]);
            }
            int status = connection.getResponseCode();
            return new Answer(status, body(connection, status), connection.getHeaderFields());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Sends an object, as a program with a key.
    Answer postJson(String path, String key, String json) {
        try {
            var connection =
                    (HttpURLConnection)
                            URI.create(server.address() + path.substring(1))
                                    .toURL()
                                    .openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            if (!key.isEmpty()) {
                connection.setRequestProperty("Authorization", "Bearer " + key);
            }
            connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
            int status = connection.getResponseCode();
            return new Answer(status, body(connection, status), connection.getHeaderFields());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String body(HttpURLConnection connection, int status) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream =
                status < 400
                        ? connection.getInputStream()
                        : Optional.ofNullable(connection.getErrorStream())
                                .orElse(java.io.InputStream.nullInputStream())) {
            stream.transferTo(bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
