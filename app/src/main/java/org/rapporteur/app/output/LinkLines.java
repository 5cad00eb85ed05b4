package org.rapporteur.app.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.instrument.Instrument;

/// The output of `link`: one JSON object a link, or a table for each challenge.
public final class LinkLines {

    private static final double SCALE = 1000;

    private LinkLines() {}

    public static byte[] json(Instrument instrument, List<ProposedLink> links) {
        var texts = texts(instrument);
        var bytes = new ByteArrayOutputStream();
        for (var link : links) {
            var text = texts.getOrDefault(link.provision().toString(), "");
            bytes.writeBytes(
                    JsonLine.line(json -> {
                        json.writeStringProperty("file", instrument.source().file());
                        json.writeStringProperty("symbol", instrument.symbolText());
                        json.writeStringProperty("provision", link.provision().toString());
                        json.writeStringProperty("challenge", link.challenge());
                        json.writeStringProperty("relation", link.relation().code());
                        json.writeNumberProperty("score", rounded(link.score()));
                        json.writeArrayPropertyStart("why");
                        link.why().forEach(span -> json.writeString(span.of(text)));
                        json.writeEndArray();
                        json.writeArrayPropertyStart("context");
                        link.context().forEach(json::writeString);
                        json.writeEndArray();
                    }));
        }
        return bytes.toByteArray();
    }

    /// For people: the challenges in their order, each with its provisions and the phrases.
    public static byte[] plain(Cycle cycle, Instrument instrument, List<ProposedLink> links) {
        var texts = texts(instrument);
        var out = new StringBuilder(PlainText.headOf(instrument));
        for (var challenge : cycle.challenges()) {
            var own = links.stream().filter(one -> one.challenge().equals(challenge.id())).toList();
            if (own.isEmpty()) {
                continue;
            }
            out.append("  ").append(challenge.id()).append("  ").append(challenge.shortTitle());
            out.append('\n');
            var table = new Table(List.of("where", "relation", "score", "phrases"));
            for (var link : own) {
                var text = texts.getOrDefault(link.provision().toString(), "");
                table.add(
                        List.of(
                                link.provision().toString(),
                                link.relation().code(),
                                String.format(Locale.ROOT, "%.2f", link.score()),
                                phrases(link, text)));
            }
            out.append(table.text("    "));
        }
        if (links.isEmpty()) {
            out.append("  no link proposed\n");
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String phrases(ProposedLink link, String text) {
        var own =
                link.why().stream()
                        .map(span -> "“" + span.of(text) + "”")
                        .collect(Collectors.joining(" "));
        return link.context().isEmpty()
                ? own
                : own + "; around it: " + String.join(", ", link.context());
    }

    private static double rounded(double score) {
        return Math.round(score * SCALE) / SCALE;
    }

    private static Map<String, String> texts(Instrument instrument) {
        var texts = new HashMap<String, String>();
        instrument
                .provisions()
                .forEach(provision -> texts.put(provision.address().toString(), provision.text()));
        return texts;
    }
}
