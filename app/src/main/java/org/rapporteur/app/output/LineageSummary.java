package org.rapporteur.app.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.lineage.Change;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.lineage.LineageRelation;
import org.rapporteur.lineage.Succession;

/// The plain output of `lineage`: what a reader looks for first, then the rest.
public final class LineageSummary {

    private static final int LONGEST_TEXT = 160;
    private static final int LONGEST_WORDS = 110;
    private static final int MOST_CHANGES = 12;

    /// What came and went and what binds otherwise comes first.
    private static final List<LineageRelation> ORDER =
            List.of(
                    LineageRelation.NEW,
                    LineageRelation.DROPPED,
                    LineageRelation.WEAKENED,
                    LineageRelation.STRENGTHENED,
                    LineageRelation.EXTENDED,
                    LineageRelation.NARROWED,
                    LineageRelation.REWORDED,
                    LineageRelation.IDENTICAL);

    private LineageSummary() {}

    /// Two generations in full.
    public static byte[] of(Lineage lineage) {
        var out = new StringBuilder();
        out.append(name(lineage.earlier())).append("  →  ").append(name(lineage.later()));
        out.append("\n  ").append(lineage.later().title());
        out.append("\n  ").append(counts(lineage)).append("\n");
        for (var relation : ORDER) {
            appendKind(out, relation, lineage.list(relation));
        }
        out.append("\nEvery line is a proposal; read both texts before you rely on it.\n\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Two generations in one line, for the overview of a corpus.
    public static String line(Lineage lineage) {
        return "%s → %s: %s"
                .formatted(name(lineage.earlier()), name(lineage.later()), counts(lineage));
    }

    private static void appendKind(
            StringBuilder out, LineageRelation relation, List<Succession> successions) {
        if (successions.isEmpty()) {
            return;
        }
        out.append('\n').append(heading(relation)).append(" (").append(successions.size());
        out.append(")\n");
        if (relation == LineageRelation.IDENTICAL) {
            var places = new ArrayList<String>();
            successions.forEach(succession -> places.add(places(succession)));
            out.append("  ").append(String.join(" · ", places)).append('\n');
            return;
        }
        for (var succession : successions) {
            out.append("  ").append(places(succession)).append("  ");
            var shown =
                    succession
                            .findLater()
                            .or(succession::findEarlier)
                            .map(Provision::text)
                            .orElse("");
            out.append(Table.cut(shown, LONGEST_TEXT)).append('\n');
            succession.changes().stream()
                    .limit(MOST_CHANGES)
                    .forEach(change -> appendChange(out, change));
            if (succession.changes().size() > MOST_CHANGES) {
                out.append("      … and ")
                        .append(succession.changes().size() - MOST_CHANGES)
                        .append(" more; --json lists all\n");
            }
        }
    }

    private static void appendChange(StringBuilder out, Change change) {
        out.append("      ").append(change.field()).append(": ");
        if (change.from().isEmpty()) {
            out.append("added “").append(Table.cut(change.to(), LONGEST_WORDS)).append('”');
        } else if (change.to().isEmpty()) {
            out.append("left out “").append(Table.cut(change.from(), LONGEST_WORDS)).append('”');
        } else {
            out.append('“').append(Table.cut(change.from(), LONGEST_WORDS)).append("” → “");
            out.append(Table.cut(change.to(), LONGEST_WORDS)).append('”');
        }
        out.append('\n');
    }

    private static String places(Succession succession) {
        var earlier = succession.findEarlier().map(one -> one.address().toString()).orElse("");
        var later = succession.findLater().map(one -> one.address().toString()).orElse("");
        if (earlier.isEmpty() || later.isEmpty() || earlier.equals(later)) {
            return earlier.isEmpty() ? later : earlier;
        }
        return earlier + " → " + later;
    }

    private static String heading(LineageRelation relation) {
        return switch (relation) {
            case NEW -> "New";
            case DROPPED -> "Dropped";
            case WEAKENED -> "Weakened";
            case STRENGTHENED -> "Strengthened";
            case EXTENDED -> "Extended";
            case NARROWED -> "Narrowed";
            case REWORDED -> "Reworded";
            case IDENTICAL -> "Identical";
        };
    }

    private static String counts(Lineage lineage) {
        var counts = new EnumMap<LineageRelation, Integer>(LineageRelation.class);
        lineage.successions().forEach(one -> counts.merge(one.relation(), 1, Integer::sum));
        var words = new ArrayList<String>();
        for (var relation : ORDER) {
            if (counts.containsKey(relation)) {
                words.add(counts.get(relation) + " " + relation.code());
            }
        }
        return words.isEmpty() ? "no provisions" : String.join(", ", words);
    }

    private static String name(Instrument instrument) {
        return instrument.symbolText().isEmpty()
                ? instrument.source().fileName()
                : instrument.symbolText();
    }
}
