package org.rapporteur.app.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.lineage.Precedent;
import org.rapporteur.lineage.Precedent.Use;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordComparison.Run;
import tools.jackson.core.JsonGenerator;

/// The output of `precedents`, for people and for programs.
public final class PrecedentLines {

    private static final double DECIMALS = 10_000;
    private static final int MOST_DIFFERENCES = 12;
    private static final int LONGEST_WORDS = 110;

    private PrecedentLines() {}

    /// One object a wording, the most like first.
    public static byte[] json(String paragraph, List<Precedent> precedents) {
        var bytes = new ByteArrayOutputStream();
        for (var precedent : precedents) {
            bytes.writeBytes(JsonLine.line(json -> write(json, paragraph, precedent)));
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String paragraph, Precedent precedent) {
        json.writeStringProperty("text", precedent.text());
        json.writeNumberProperty(
                "similarity", Math.round(precedent.similarity() * DECIMALS) / DECIMALS);
        json.writeArrayPropertyStart("differences");
        for (var run : precedent.comparison().listDifferences()) {
            json.writeStartObject();
            json.writeStringProperty("asked", run.earlierSpan().of(paragraph));
            writeSpan(json, "asked_span", run.earlierSpan());
            json.writeStringProperty("agreed", run.laterSpan().of(precedent.text()));
            writeSpan(json, "agreed_span", run.laterSpan());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("count", precedent.uses().size());
        json.writeArrayPropertyStart("uses");
        for (var use : precedent.uses()) {
            json.writeStartObject();
            json.writeStringProperty("symbol", use.instrument().symbolText());
            json.writeStringProperty("body", use.instrument().body());
            json.writeStringProperty("adopted", day(use.instrument()));
            json.writeStringProperty("address", use.provision().address().toString());
            json.writeStringProperty("file", use.instrument().source().file());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(JsonGenerator json, String name, Span span) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    public static byte[] plain(String paragraph, List<Precedent> precedents) {
        var out = new StringBuilder();
        if (precedents.isEmpty()) {
            out.append("No like wording in this corpus; that does not mean that there is none.\n");
        }
        for (var precedent : precedents) {
            append(out, paragraph, precedent);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder out, String paragraph, Precedent precedent) {
        out.append("%.0f %% alike · %s".formatted(100 * precedent.similarity(), uses(precedent)));
        out.append("\n  ").append(precedent.text()).append('\n');
        precedent.comparison().listDifferences().stream()
                .limit(MOST_DIFFERENCES)
                .forEach(run -> out.append("    ").append(words(run, paragraph, precedent)));
        out.append('\n');
    }

    private static String words(Run run, String paragraph, Precedent precedent) {
        var asked = Table.cut(run.earlierSpan().of(paragraph), LONGEST_WORDS);
        var agreed = Table.cut(run.laterSpan().of(precedent.text()), LONGEST_WORDS);
        if (asked.isEmpty()) {
            return "also says “" + agreed + "”\n";
        }
        return agreed.isEmpty()
                ? "does not say “" + asked + "”\n"
                : "“" + agreed + "” where yours has “" + asked + "”\n";
    }

    private static String uses(Precedent precedent) {
        var latest = place(precedent.latest());
        var bodies =
                precedent.uses().stream()
                        .map(use -> use.instrument().body())
                        .filter(body -> !body.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        int count = precedent.uses().size();
        return count == 1
                ? "used once, in " + latest
                : "used %,d times (%s), first in %s, latest in %s"
                        .formatted(count, bodies, place(precedent.first()), latest);
    }

    private static String place(Use use) {
        var instrument = use.instrument();
        var name =
                instrument.symbolText().isEmpty()
                        ? instrument.source().fileName()
                        : instrument.symbolText();
        var day = day(instrument);
        return name + " " + use.provision().address() + (day.isEmpty() ? "" : " (" + day + ")");
    }

    private static String day(Instrument instrument) {
        return instrument.findAdopted().map(Object::toString).orElse("");
    }
}
