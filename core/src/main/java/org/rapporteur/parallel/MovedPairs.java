package org.rapporteur.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.rapporteur.instrument.ProvisionKind;

/// Provisions that stand at another place in the other version: found among what the order left
/// over, and only where the figures in both, or the number that it has kept, leave little doubt.
final class MovedPairs {

    /// Left over on one side; beyond it the versions are not of one text.
    private static final int MOST_LEFT_OVER = 500;

    private static final int FEWEST_SHARED_FIGURES = 2;
    private static final double SHARE_OF_FIGURES = 0.75;
    private static final double LEAST_SCORE = 2;

    private MovedPairs() {}

    /// A provision of the first version and its twin in the second, by their places in the order.
    record Moved(int first, int second, double score) {}

    /// @param firsts places of the provisions that the order left over in the first version
    static List<Moved> find(
            List<ProvisionTraits> first,
            List<Integer> firsts,
            List<ProvisionTraits> second,
            List<Integer> seconds,
            PairScore score) {
        var candidates = new ArrayList<Moved>();
        for (int i : firsts.subList(0, Math.min(MOST_LEFT_OVER, firsts.size()))) {
            for (int j : seconds.subList(0, Math.min(MOST_LEFT_OVER, seconds.size()))) {
                double value = score.of(first.get(i), second.get(j));
                if (value >= LEAST_SCORE && isBeyondDoubt(first.get(i), second.get(j))) {
                    candidates.add(new Moved(i, j, value));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Moved::score).reversed());
        return withoutRivals(candidates);
    }

    private static boolean isBeyondDoubt(ProvisionTraits one, ProvisionTraits other) {
        return one.kind() == other.kind()
                && (keepsItsNumber(one, other) || sharesFigures(one, other));
    }

    /// A letter says little: every list of items has an (a).
    private static boolean keepsItsNumber(ProvisionTraits one, ProvisionTraits other) {
        return one.kind() != ProvisionKind.ITEM
                && one.number() != 0
                && one.number() == other.number()
                && one.part().equals(other.part());
    }

    private static boolean sharesFigures(ProvisionTraits one, ProvisionTraits other) {
        int shared = PairScore.shared(one.figures(), other.figures());
        int all = one.figures().length + other.figures().length;
        return shared >= FEWEST_SHARED_FIGURES && 2.0 * shared / all >= SHARE_OF_FIGURES;
    }

    private static List<Moved> withoutRivals(List<Moved> candidates) {
        var takenFirst = new HashSet<Integer>();
        var takenSecond = new HashSet<Integer>();
        var moved = new ArrayList<Moved>();
        for (var candidate : candidates) {
            if (!takenFirst.contains(candidate.first())
                    && !takenSecond.contains(candidate.second())) {
                takenFirst.add(candidate.first());
                takenSecond.add(candidate.second());
                moved.add(candidate);
            }
        }
        return List.copyOf(moved);
    }
}
