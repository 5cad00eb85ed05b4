package org.rapporteur.app.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.issue.Issue;

/// The plain output of `read` and `cite`, for people: a few lines a document.
public final class PlainText {

    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_TARGET = 44;

    private PlainText() {}

    /// What was read, in three lines and one for each problem.
    public static byte[] ofInstrument(Instrument instrument) {
        var out = new StringBuilder();
        appendHead(out, instrument);
        var facts = new ArrayList<String>();
        if (!instrument.within().isEmpty()) {
            facts.add("in " + instrument.within());
        }
        if (!instrument.body().isEmpty()) {
            facts.add(instrument.body());
        }
        if (!instrument.session().isEmpty()) {
            facts.add("session " + instrument.session());
        }
        instrument.findAdopted().ifPresent(day -> facts.add(day.toString()));
        facts.add(instrument.language().code());
        facts.add(instrument.format().code());
        out.append("  ").append(String.join(" · ", facts)).append('\n');
        out.append("  ").append(counts(instrument)).append('\n');
        appendProblems(out, instrument.issues());
        return bytes(out);
    }

    /// What was cited: a table of place, words, target and status.
    public static byte[] ofCitations(Instrument instrument, List<Citation> citations) {
        var out = new StringBuilder();
        appendHead(out, instrument);
        appendProblems(out, instrument.issues());
        var table = new Table(List.of("where", "words", "target", "status", "why"));
        for (var citation : citations) {
            var where =
                    citation.provision()
                            + (citation.inFootnote() ? ", note " + citation.footnote() : "");
            var target =
                    citation.target().isEmpty()
                            ? String.join(" | ", citation.candidates())
                            : citation.target();
            var whole =
                    citation.pinpoint().isEmpty() ? target : target + ", " + citation.pinpoint();
            table.add(
                    List.of(
                            where,
                            Table.cut(citation.surface(), LONGEST_CELL),
                            Table.cut(whole, LONGEST_TARGET),
                            citation.status().code(),
                            citation.why()));
        }
        out.append(
                citations.isEmpty()
                        ? "  no mention of another instrument found\n"
                        : table.text("  "));
        return bytes(out);
    }

    /// The lines that say which document follows, and what was wrong with it.
    static String headOf(Instrument instrument) {
        var out = new StringBuilder();
        appendHead(out, instrument);
        appendProblems(out, instrument.issues());
        return out.toString();
    }

    private static void appendHead(StringBuilder out, Instrument instrument) {
        var symbol =
                instrument.symbolText().isEmpty()
                        ? instrument.source().fileName()
                        : instrument.symbolText();
        out.append(symbol);
        if (!instrument.title().isEmpty()) {
            out.append("  ").append(instrument.title());
        }
        out.append("\n  ").append(instrument.source().file()).append('\n');
    }

    private static String counts(Instrument instrument) {
        var counts = new EnumMap<ProvisionKind, Integer>(ProvisionKind.class);
        instrument
                .provisions()
                .forEach(provision -> counts.merge(provision.kind(), 1, Integer::sum));
        var words =
                counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().code())
                        .collect(Collectors.joining(", "));
        int notes = instrument.footnotes().size();
        return (words.isEmpty() ? "no provisions" : words)
                + (notes == 0 ? "" : ", " + notes + " footnotes");
    }

    private static void appendProblems(StringBuilder out, List<Issue> issues) {
        for (var issue : issues) {
            out.append("  problem: ").append(issue.message());
            if (issue.page() > 0) {
                out.append(" (page ").append(issue.page()).append(')');
            }
            out.append("\n    what to do: ").append(issue.code().help()).append('\n');
        }
    }

    private static byte[] bytes(StringBuilder out) {
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
