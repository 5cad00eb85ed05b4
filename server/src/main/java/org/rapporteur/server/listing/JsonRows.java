package org.rapporteur.server.listing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Rows as JSON.
final class JsonRows {

    /// Streams are closed by those who opened them, where nothing failed.
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonRows() {}

    /// `{"items":[…],"next":"…"}`; `next` is empty on the last page.
    static <T> byte[] page(List<Column<T>> columns, ListPage<T> page) {
        var bytes = new ByteArrayOutputStream();
        try (var json = generator(bytes)) {
            json.writeStartObject();
            json.writeName("items");
            json.writeStartArray();
            page.rows().forEach(row -> write(json, columns, row));
            json.writeEndArray();
            json.writeStringProperty("next", page.next());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// One object.
    static <T> byte[] one(List<Column<T>> columns, T row) {
        var bytes = new ByteArrayOutputStream();
        try (var json = generator(bytes)) {
            write(json, columns, row);
        }
        return bytes.toByteArray();
    }

    /// One array of all rows, written as they come.
    static <T> void write(List<Column<T>> columns, OutputStream out, Consumer<Consumer<T>> rows) {
        try (var json = generator(out)) {
            json.writeStartArray();
            rows.accept(row -> write(json, columns, row));
            json.writeEndArray();
        }
    }

    private static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    private static <T> void write(JsonGenerator json, List<Column<T>> columns, T row) {
        json.writeStartObject();
        for (var column : columns) {
            json.writeName(column.name());
            write(json, column.value().apply(row));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(one -> json.writeString(one.toString()));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
