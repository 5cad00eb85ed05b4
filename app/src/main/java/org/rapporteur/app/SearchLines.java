package org.rapporteur.app;

import java.util.List;
import java.util.Locale;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Table;
import org.rapporteur.search.Answer;
import org.rapporteur.search.Hit;
import tools.jackson.core.JsonGenerator;

/// Hits as lines: for people and for programs.
final class SearchLines {

    private static final int LONGEST_TEXT = 300;
    private static final double FOUR_DECIMALS = 10_000.0;

    private SearchLines() {}

    /// One line of `search --json`.
    static byte[] json(Hit hit) {
        return JsonLine.line(line -> write(line, hit));
    }

    static void write(JsonGenerator line, Hit hit) {
        line.writeNumberProperty("rank", hit.rank());
        line.writeStringProperty("symbol", hit.symbol());
        line.writeStringProperty("provision", hit.provision());
        line.writeNumberProperty("score", Math.round(hit.score() * FOUR_DECIMALS) / FOUR_DECIMALS);
        line.writeStringProperty("text", hit.text());
        line.writeArrayPropertyStart("matched");
        hit.matched().forEach(line::writeString);
        line.writeEndArray();
        line.writeArrayPropertyStart("spans");
        for (var span : hit.spans()) {
            line.writeStartArray();
            line.writeNumber(span.start());
            line.writeNumber(span.end());
            line.writeEndArray();
        }
        line.writeEndArray();
        line.writeStringProperty("title", hit.title());
        line.writeStringProperty("section", hit.section());
        line.writeStringProperty("kind", hit.kind());
        line.writeStringProperty("language", hit.language());
        line.writeStringProperty("file", hit.file());
        line.writeStringProperty("sha256", hit.document());
    }

    /// The last line of `search --json --facets`.
    static byte[] json(List<Answer.Facet> facets) {
        return JsonLine.line(line -> {
            line.writeObjectPropertyStart("facets");
            for (var facet : facets) {
                line.writeObjectPropertyStart(facet.field());
                facet.values()
                        .forEach(value -> line.writeNumberProperty(value.value(), value.count()));
                line.writeEndObject();
            }
            line.writeEndObject();
        });
    }

    static String plain(Answer answer) {
        var text = new StringBuilder();
        if (answer.relaxed()) {
            text.append("No passage has all of these words; these have most of them.\n\n");
        }
        for (var hit : answer.hits()) {
            text.append(
                    "%d. %s %s  (%s, %s, score %s)%n"
                            .formatted(
                                    hit.rank(),
                                    hit.symbol().isEmpty() ? hit.file() : hit.symbol(),
                                    hit.provision().isEmpty() ? "title" : hit.provision(),
                                    hit.kind(),
                                    hit.language(),
                                    String.format(Locale.ROOT, "%.2f", hit.score())));
            text.append("   ").append(Table.cut(hit.text(), LONGEST_TEXT)).append('\n');
            text.append("   matched: ").append(String.join(", ", hit.matched())).append("\n\n");
        }
        text.append(
                "%s%,d passages match%n"
                        .formatted(answer.totalIsLeast() ? "at least " : "", answer.total()));
        for (var facet : answer.facets()) {
            text.append(facet.field()).append(':');
            facet.values()
                    .forEach(value ->
                            text.append("  %s %,d".formatted(value.value(), value.count())));
            text.append('\n');
        }
        return text.toString();
    }
}
