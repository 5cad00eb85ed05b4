package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.text.Words;

/// How the verbs of a provision changed, and whether it binds more or less by them.
///
/// Where a provision holds several acts, each is held against the act that it became, so that a
/// sentence put in front of an act does not change the act's own verb.
final class VerbChange {

    /// Share of words from which on two acts are held to be one.
    private static final double SAME_ACT = 0.4;

    private VerbChange() {}

    /// @param changes told what changed
    /// @return 1 where the verb's level rose, -1 where it fell, else 0
    static int between(ComparedProvision earlier, ComparedProvision later, List<Change> changes) {
        var acts = pairs(earlier.commitments(), later.commitments());
        if (acts.isEmpty()) {
            var from = earlier.verb();
            var to = later.verb();
            return from == null || to == null ? 0 : opening(from, to, changes);
        }
        for (var act : acts) {
            int change = act(act.earlier(), act.later(), changes);
            if (change != 0) {
                return change;
            }
        }
        return 0;
    }

    private record Act(Commitment earlier, Commitment later, double likeness) {}

    /// The acts that are one, in the order of the later text.
    private static List<Act> pairs(List<Commitment> earlier, List<Commitment> later) {
        var candidates = new ArrayList<Act>();
        for (var before : earlier) {
            for (var after : later) {
                double likeness = likeness(before, after);
                if (likeness >= SAME_ACT) {
                    candidates.add(new Act(before, after, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Act::likeness).reversed());
        var taken = new ArrayList<Act>();
        for (var act : candidates) {
            if (taken.stream()
                    .noneMatch(one ->
                            one.earlier().equals(act.earlier())
                                    || one.later().equals(act.later()))) {
                taken.add(act);
            }
        }
        taken.sort(Comparator.comparingInt(act -> later.indexOf(act.later())));
        return taken;
    }

    /// Words in both, whatever their order. Under the same verb the shorter act's words count
    /// alone: an act that was split stays with the part that keeps its verb.
    private static double likeness(Commitment earlier, Commitment later) {
        var left = Words.keys(earlier.text().words());
        var right = Words.keys(later.text().words());
        var counts = new HashMap<String, Integer>();
        left.forEach(key -> counts.merge(key, 1, Integer::sum));
        long shared =
                right.stream().filter(key -> counts.merge(key, -1, Integer::sum) >= 0).count();
        int shorter = Math.min(left.size(), right.size());
        if (shorter == 0) {
            return 0;
        }
        return earlier.verb().equals(later.verb())
                ? (double) shared / shorter
                : 2.0 * shared / (left.size() + right.size());
    }

    private static int act(Commitment earlier, Commitment later, List<Change> changes) {
        if (!earlier.verb().equals(later.verb())) {
            changes.add(new Change("verb", earlier.verb(), later.verb()));
        }
        addIntensifier(earlier.intensifier().words(), later.intensifier().words(), changes);
        return strength(earlier.strength(), later.strength(), changes);
    }

    private static int opening(OpeningVerb earlier, OpeningVerb later, List<Change> changes) {
        if (!earlier.agreesWith(later)) {
            changes.add(new Change("verb", earlier.canonical(), later.canonical()));
        }
        addIntensifier(earlier.intensifier(), later.intensifier(), changes);
        return strength(earlier.level(), later.level(), changes);
    }

    private static int strength(int earlier, int later, List<Change> changes) {
        if (earlier != later) {
            changes.add(new Change("strength", String.valueOf(earlier), String.valueOf(later)));
        }
        return Integer.compare(later, earlier);
    }

    private static void addIntensifier(String earlier, String later, List<Change> changes) {
        var from = earlier.toLowerCase(Locale.ROOT);
        var to = later.toLowerCase(Locale.ROOT);
        if (!from.equals(to)) {
            changes.add(new Change("intensifier", from, to));
        }
    }
}
