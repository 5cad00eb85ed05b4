package org.rapporteur.app.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Deadline;
import org.rapporteur.commitment.Quotation;
import org.rapporteur.instrument.Instrument;
import tools.jackson.core.JsonGenerator;

/// Commitments as JSON Lines (CONTRACT.md `commitments`) and as a table for people.
public final class CommitmentOutput {

    private static final int LONGEST_WHO = 36;
    private static final int LONGEST_WHAT = 60;
    private static final int LONGEST_QUALIFIER = 48;

    /// A word for each level, so that a table needs no legend.
    private static final List<String> STRENGTHS =
            List.of("notes", "position", "invites", "encourages", "asks", "decides");

    private CommitmentOutput() {}

    /// One line of `commitments --json`. Spans are `[start, end)` in the text of the provision that
    /// they name.
    public static byte[] line(Instrument instrument, Commitment commitment) {
        return JsonLine.line(json -> {
            json.writeStringProperty("file", instrument.source().file());
            json.writeStringProperty("symbol", instrument.symbolText());
            json.writeStringProperty("provision", commitment.provision().toString());
            json.writeStringProperty("kind", kind(commitment));
            json.writeStringProperty("verb", commitment.verb());
            json.writeStringProperty("intensifier", commitment.intensifier().words());
            json.writeNumberProperty("strength", commitment.strength());
            writeTexts(json, "addressees", addressees(commitment));
            json.writeStringProperty("action", commitment.action().words());
            writeTexts(json, "hedges", commitment.hedges().stream().map(Quotation::words).toList());
            json.writeStringProperty("condition", commitment.condition());
            json.writeStringProperty("deadline", commitment.deadline());
            json.writeBooleanProperty("reporting", commitment.reporting());
            json.writeStringProperty("text", commitment.text().words());
            writeFurther(json, commitment);
        });
    }

    private static void writeFurther(JsonGenerator json, Commitment commitment) {
        json.writeStringProperty("opening", commitment.opening().words());
        json.writeStringProperty("deadline_value", commitment.deadlineValue());
        writeTexts(
                json,
                "actors",
                commitment.addressees().stream()
                        .flatMap(addressee -> addressee.actors().stream())
                        .distinct()
                        .toList());
        json.writeObjectPropertyStart("spans");
        writeSpan(json, "verb", commitment.opening());
        writeSpan(json, "intensifier", commitment.intensifier());
        writeSpan(json, "action", commitment.action());
        writeSpan(json, "text", commitment.text());
        writeSpans(
                json,
                "addressees",
                commitment.addressees().stream().map(one -> one.words()).toList());
        writeSpans(json, "hedges", commitment.hedges());
        writeSpans(json, "conditions", commitment.conditions());
        writeSpans(
                json, "deadlines", commitment.deadlines().stream().map(Deadline::words).toList());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeSpans(JsonGenerator json, String name, List<Quotation> quotations) {
        json.writeArrayPropertyStart(name);
        for (var quotation : quotations) {
            json.writeStartObject();
            writePlace(json, quotation);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(JsonGenerator json, String name, Quotation quotation) {
        if (!quotation.isEmpty()) {
            json.writeObjectPropertyStart(name);
            writePlace(json, quotation);
            json.writeEndObject();
        }
    }

    private static void writePlace(JsonGenerator json, Quotation quotation) {
        json.writeStringProperty("provision", quotation.provision().toString());
        json.writeNumberProperty("start", quotation.span().start());
        json.writeNumberProperty("end", quotation.span().end());
    }

    /// A table of place, strength, verb, who, what and what qualifies it.
    public static byte[] plain(Instrument instrument, List<Commitment> commitments) {
        var out = new StringBuilder(PlainText.headOf(instrument));
        var table =
                new Table(List.of("where", "strength", "verb", "who", "what", "if, how, by when"));
        for (var commitment : commitments) {
            table.add(
                    List.of(
                            commitment.provision().toString(),
                            commitment.strength() + " " + STRENGTHS.get(commitment.strength()),
                            verb(commitment),
                            Table.cut(String.join("; ", addressees(commitment)), LONGEST_WHO),
                            Table.cut(what(commitment), LONGEST_WHAT),
                            Table.cut(qualifiers(commitment), LONGEST_QUALIFIER)));
        }
        out.append(
                commitments.isEmpty()
                        ? "  no operative verb found: nothing is asked, decided or noted\n"
                        : table.text("  "));
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> addressees(Commitment commitment) {
        return commitment.addressees().stream().map(one -> one.words().words()).toList();
    }

    private static String kind(Commitment commitment) {
        return commitment.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String verb(Commitment commitment) {
        var colour = commitment.intensifier().words();
        return colour.isEmpty() ? commitment.verb() : commitment.verb() + " (" + colour + ")";
    }

    private static String what(Commitment commitment) {
        var act = commitment.action();
        return (commitment.reporting() ? "[report] " : "")
                + (act.isEmpty() ? commitment.text().words() : act.words());
    }

    private static String qualifiers(Commitment commitment) {
        return Stream.of(
                        commitment.hedges().stream(),
                        commitment.conditions().stream(),
                        commitment.deadlines().stream().map(Deadline::words))
                .flatMap(quotations -> quotations)
                .map(Quotation::words)
                .collect(Collectors.joining("; "));
    }
}
