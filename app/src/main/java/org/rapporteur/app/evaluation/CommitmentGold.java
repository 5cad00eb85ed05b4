package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The gold of commitments: `gold/commitments/*.jsonl`, one provision a line, its labels as
/// `[start, end)` in the text of the provision or as codes, never as words of the text.
///
/// A span that stands in the provision above is written `[address, start, end]`; `body` and `we`
/// stand for whoever speaks.
final class CommitmentGold {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final String FOLDER = "commitments";

    private CommitmentGold() {}

    /// The labels of one provision.
    record Judged(String file, String address, List<Label> commitments) {}

    /// A stretch of a provision's text; `address` is empty for the provision itself.
    record Place(String address, Span span) {}

    /// One commitment.
    ///
    /// @param at where the verb stands
    /// @param whole whether every field was judged; in other languages than English only verb,
    ///   strength, kind and reporting were
    /// @param speaker `body`, `we` or empty
    record Label(
            int at,
            String verb,
            int strength,
            String kind,
            boolean whole,
            String speaker,
            List<Place> addressees,
            List<Place> action,
            List<Place> hedges,
            List<Place> deadlines,
            boolean reporting) {}

    static boolean isPresent(GoldData data) {
        return Files.isDirectory(data.gold(FOLDER));
    }

    static List<Judged> read(GoldData data) {
        try (Stream<Path> files = Files.list(data.gold(FOLDER))) {
            var judged = new ArrayList<Judged>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    judged.add(judged(object(line)));
                }
            }
            return judged;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gold of commitments cannot be read", unreadable);
        }
    }

    private static Judged judged(Map<?, ?> line) {
        var labels = new ArrayList<Label>();
        var file = text(line.get("file"));
        for (var one : list(line.get("commitments"))) {
            labels.add(label((Map<?, ?>) one, !file.contains("/en/")));
        }
        return new Judged(file, text(line.get("address")), labels);
    }

    private static Label label(Map<?, ?> one, boolean other) {
        var addressees = one.get("addressees");
        var hedges = places(one.get("hedges"));
        hedges.addAll(place(one.get("condition")));
        return new Label(
                number(one.get("at")),
                text(one.get("verb")),
                number(one.get("strength")),
                text(one.get("kind")),
                !other,
                addressees instanceof String speaker ? speaker : "",
                places(addressees),
                place(one.get("action")),
                hedges,
                place(one.get("deadline")),
                Boolean.TRUE.equals(one.get("reporting")));
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    private static List<Place> places(@Nullable Object value) {
        var places = new ArrayList<Place>();
        for (var one : list(value)) {
            places.addAll(place(one));
        }
        return places;
    }

    private static List<Place> place(@Nullable Object value) {
        var parts = list(value);
        return switch (parts.size()) {
            case 2 -> List.of(new Place("", span(parts.get(0), parts.get(1))));
            case 3 -> List.of(new Place(text(parts.get(0)), span(parts.get(1), parts.get(2))));
            default -> List.of();
        };
    }

    private static Span span(Object start, Object end) {
        return new Span(((Number) start).intValue(), ((Number) end).intValue());
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static Map<?, ?> object(String line) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> parser.getString();
        };
    }

    private static Map<String, Object> fields(JsonParser parser) {
        var fields = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Object> elements(JsonParser parser) {
        var elements = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
