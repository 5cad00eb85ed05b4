package org.rapporteur.parallel;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.instrument.ProvisionKind;

/// How well two provisions agree, as far as that can be told without knowing their languages.
///
/// The weights say how much a trait is worth beside the others. They are conventions: what differs
/// by rule between languages (length, the form of a number) is worth less than what does not (kind,
/// the figures cited).
final class PairScore {

    /// What it costs to leave one provision out; two that agree in nothing are better both left
    /// out.
    static final double LEFT_OUT = -1.2;

    /// What it costs to take two provisions as one.
    static final double JOINED = -2.2;

    private static final double SAME_KIND = 2;
    private static final double OTHER_KIND = -3;
    private static final double OTHER_FORM = -7;
    private static final double SAME_PART = 0.5;
    private static final double OTHER_PART = -1;
    private static final double SAME_NUMBER = 0.3;
    private static final double OTHER_NUMBER = -0.3;
    private static final double ONE_NUMBER = -0.5;
    private static final double SAME_LEVEL = 0.5;
    private static final double SAME_FIGURES = 3;
    private static final double NO_SHARED_FIGURE = -2;
    private static final double SAME_NOTES = 1;
    private static final double OTHER_NOTES = -1;
    private static final double LENGTH_WEIGHT = 5;
    private static final double MOST_FOR_LENGTH = 8;

    /// So short texts are not judged by a few letters.
    private static final double LENGTH_SMOOTHING = 12;

    private final double ratio;

    /// @param ratio letters of the second version for one of the first
    private PairScore(double ratio) {
        this.ratio = ratio;
    }

    /// Learns from the two versions how long the one language is beside the other.
    static PairScore of(List<ProvisionTraits> first, List<ProvisionTraits> second) {
        double one = first.stream().mapToInt(ProvisionTraits::length).sum() + LENGTH_SMOOTHING;
        double other = second.stream().mapToInt(ProvisionTraits::length).sum() + LENGTH_SMOOTHING;
        double perProvision = Math.max(1, first.size()) / (double) Math.max(1, second.size());
        return new PairScore(other / one * perProvision);
    }

    double of(ProvisionTraits one, ProvisionTraits other) {
        return kind(one, other)
                + (one.part().equals(other.part()) ? SAME_PART : OTHER_PART)
                + number(one.number(), other.number())
                + (one.level() == other.level() ? SAME_LEVEL : 0)
                + figures(one.figures(), other.figures())
                + notes(one.notes(), other.notes())
                + length(one.length(), other.length());
    }

    /// A heading is never the twin of a paragraph.
    private static double kind(ProvisionTraits one, ProvisionTraits other) {
        if (one.kind() == other.kind()) {
            return SAME_KIND;
        }
        boolean heading =
                one.kind() == ProvisionKind.HEADING || other.kind() == ProvisionKind.HEADING;
        return heading ? OTHER_FORM : OTHER_KIND;
    }

    private static double number(int one, int other) {
        if (one == other) {
            return one == 0 ? 0 : SAME_NUMBER;
        }
        return one == 0 || other == 0 ? ONE_NUMBER : OTHER_NUMBER;
    }

    /// The share of figures that both have, from the worst to the best.
    private static double figures(long[] one, long[] other) {
        int all = one.length + other.length;
        if (all == 0) {
            return 0;
        }
        double share = 2.0 * shared(one, other) / all;
        // The more figures there are, the more their agreement says.
        double weight = Math.min(1, all / 4.0);
        return weight * (NO_SHARED_FIGURE + share * (SAME_FIGURES - NO_SHARED_FIGURE));
    }

    static int shared(long[] one, long[] other) {
        int count = 0;
        int j = 0;
        for (long figure : one) {
            while (j < other.length && other[j] < figure) {
                j++;
            }
            if (j < other.length && other[j] == figure) {
                count++;
                j++;
            }
        }
        return count;
    }

    private static double notes(String[] one, String[] other) {
        if (one.length + other.length == 0) {
            return 0;
        }
        return Arrays.equals(one, other) ? SAME_NOTES : OTHER_NOTES;
    }

    private double length(int one, int other) {
        double expected = one * ratio + LENGTH_SMOOTHING * ratio;
        double off = Math.abs(Math.log((other + LENGTH_SMOOTHING * ratio) / expected));
        return -Math.min(MOST_FOR_LENGTH, LENGTH_WEIGHT * off);
    }
}
