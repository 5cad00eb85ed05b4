package org.rapporteur.server.operation;

import java.io.StringWriter;
import java.time.Instant;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What is told of a request: nothing of who asked or what for.
///
/// @param id by which the same request is found elsewhere; the answer's `X-Request-Id`
/// @param route its template: `/instruments/{id}`; `-` for what no feature has
/// @param micros that answering took
public record RequestLine(String id, String method, String route, int status, long micros) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double MICROS_A_MILLI = 1_000;

    /// Whether something was written and acknowledged.
    public boolean isWrite() {
        return method.equals("POST") && status < 400;
    }

    /// One line of JSON, without its end.
    public String json(Instant at) {
        return line(
                at,
                "request",
                json -> {
                    json.writeStringProperty("id", id);
                    json.writeStringProperty("method", method);
                    json.writeStringProperty("route", route);
                    json.writeNumberProperty("status", status);
                    json.writeNumberProperty("millis", micros / MICROS_A_MILLI);
                });
    }

    /// The same for what happens to the server itself.
    public static String event(Instant at, String kind, String words) {
        return line(at, kind, json -> json.writeStringProperty("words", words));
    }

    private static String line(
            Instant at,
            String kind,
            java.util.function.Consumer<tools.jackson.core.JsonGenerator> rest) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("at", at.toString());
            json.writeStringProperty("kind", kind);
            rest.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
