package org.rapporteur.app.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.lineage.NearDuplicates.Found;
import org.rapporteur.lineage.NearDuplicates.Pair;
import tools.jackson.core.JsonGenerator;

/// The output of `duplicates`: first what stands word for word in several places, then pairs of
/// wordings that are nearly the same.
public final class DuplicateLines {

    private static final double DECIMALS = 10_000;
    private static final int LONGEST_WORDS = 110;
    private static final int MOST_NAMED = 6;

    private DuplicateLines() {}

    /// A provision and the instrument it stands in.
    public record Place(Instrument instrument, Provision provision) {

        public String text() {
            return provision.text();
        }

        private String name() {
            var symbol = instrument.symbolText();
            return (symbol.isEmpty() ? instrument.source().fileName() : symbol)
                    + " "
                    + provision.address();
        }
    }

    /// @param places what was compared, by the numbers that the groups have
    public static void print(
            List<Place> places, Found found, boolean json, Consumer<byte[]> printer) {
        for (var group : found.groups()) {
            if (group.size() > 1) {
                printer.accept(json ? same(places, group) : plainSame(places, group));
            }
        }
        for (var pair : found.pairs()) {
            printer.accept(json ? near(places, found, pair) : plainNear(places, found, pair));
        }
    }

    private static byte[] same(List<Place> places, List<Integer> group) {
        return JsonLine.line(json -> {
            json.writeStringProperty("kind", "same");
            json.writeStringProperty("text", places.get(group.getFirst()).text());
            write(json, "provisions", places, group);
        });
    }

    private static byte[] near(List<Place> places, Found found, Pair pair) {
        return JsonLine.line(json -> {
            json.writeStringProperty("kind", "near");
            json.writeNumberProperty(
                    "similarity", Math.round(pair.similarity() * DECIMALS) / DECIMALS);
            write(json, "left", places, found.groups().get(pair.left()));
            write(json, "right", places, found.groups().get(pair.right()));
        });
    }

    private static void write(
            JsonGenerator json, String name, List<Place> places, List<Integer> group) {
        json.writeArrayPropertyStart(name);
        for (int index : group) {
            var place = places.get(index);
            json.writeStartObject();
            json.writeStringProperty("symbol", place.instrument().symbolText());
            json.writeStringProperty("address", place.provision().address().toString());
            json.writeStringProperty("file", place.instrument().source().file());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static byte[] plainSame(List<Place> places, List<Integer> group) {
        return utf8("The same in %d: %s\n".formatted(group.size(), described(places, group)));
    }

    private static byte[] plainNear(List<Place> places, Found found, Pair pair) {
        return utf8(
                "%.0f %% alike: %s\n    and %s\n"
                        .formatted(
                                100 * pair.similarity(),
                                described(places, found.groups().get(pair.left())),
                                described(places, found.groups().get(pair.right()))));
    }

    private static String described(List<Place> places, List<Integer> group) {
        var named =
                group.stream()
                        .limit(MOST_NAMED)
                        .map(index -> places.get(index).name())
                        .collect(Collectors.joining(", "));
        int more = group.size() - MOST_NAMED;
        return named
                + (more > 0 ? " and " + more + " more" : "")
                + "\n    "
                + Table.cut(places.get(group.getFirst()).text(), LONGEST_WORDS);
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
