package org.rapporteur.server.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A fault as programs are told it (RFC 9457).
///
/// @param title the kind of fault, the same each time
/// @param detail what to do about this one
/// @param instance the path that was asked for
public record Problem(int status, String title, String detail, String instance) {

    public static final String TYPE = "application/problem+json";

    private static final JsonFactory FACTORY = new JsonFactory();

    public byte[] json() {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            json.writeStringProperty("instance", instance);
            json.writeEndObject();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
