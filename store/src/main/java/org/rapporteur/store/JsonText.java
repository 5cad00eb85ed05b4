package org.rapporteur.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Lists and particulars as JSON text, which is how both databases keep them.
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final String EMPTY_LIST = "[]";

    private JsonText() {}

    static String ofList(List<String> values) {
        if (values.isEmpty()) {
            return EMPTY_LIST;
        }
        return write(json -> {
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        });
    }

    static List<String> list(String text) {
        if (text.equals(EMPTY_LIST)) {
            return List.of();
        }
        var values = new ArrayList<String>();
        try (var json = parser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(json.getString());
            }
        }
        return values;
    }

    /// Particulars in the order given: `{"sha256":"…","path":"…"}`.
    public static String ofFields(Map<String, String> fields) {
        return write(json -> {
            json.writeStartObject();
            fields.forEach(json::writeStringProperty);
            json.writeEndObject();
        });
    }

    /// The particulars of an object whose values are texts.
    public static Map<String, String> fields(String text) {
        var fields = new LinkedHashMap<String, String>();
        try (var json = parser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                fields.put(name, json.getString());
            }
        }
        return fields;
    }

    /// The particulars that somebody else wrote; empty where it is no object of texts alone.
    public static Optional<Map<String, String>> findFields(String text) {
        var fields = new LinkedHashMap<String, String>();
        try (var json = parser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    return Optional.empty();
                }
                fields.put(name, json.getString());
            }
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null
                    ? Optional.of(fields)
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static String ofMarks(List<Mark> marks) {
        if (marks.isEmpty()) {
            return EMPTY_LIST;
        }
        return write(json -> {
            json.writeStartArray();
            for (var mark : marks) {
                json.writeString(mark.kind().name());
                json.writeNumber(mark.span().start());
                json.writeNumber(mark.span().end());
                json.writeString(mark.value());
            }
            json.writeEndArray();
        });
    }

    static List<Mark> marks(String text) {
        if (text.equals(EMPTY_LIST)) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        try (var json = parser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                var kind = Mark.Kind.valueOf(json.getString());
                json.nextToken();
                int start = json.getIntValue();
                json.nextToken();
                int end = json.getIntValue();
                json.nextToken();
                marks.add(new Mark(kind, new Span(start, end), json.getString()));
            }
        }
        return marks;
    }

    private static String write(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    private static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
