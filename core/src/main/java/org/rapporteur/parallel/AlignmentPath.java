package org.rapporteur.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.rapporteur.instrument.ProvisionKind;

/// The best way through two sequences of provisions that keeps the order of both: each step takes
/// one of either side, two of one side together, or leaves one out.
///
/// Only places near the diagonal are looked at, so that the work grows with the length of the texts
/// and not with its square.
final class AlignmentPath {

    /// How far the versions may run apart beyond the difference of their lengths.
    static final int SLACK = 150;

    private static final byte PAIR = 1;
    private static final byte SPLIT = 2;
    private static final byte MERGED = 3;
    private static final byte FIRST_ALONE = 4;
    private static final byte SECOND_ALONE = 5;

    private final List<ProvisionTraits> first;
    private final List<ProvisionTraits> second;
    private final List<ProvisionTraits> firstPairs;
    private final List<ProvisionTraits> secondPairs;
    private final PairScore score;
    private final int band;
    private final double[][] best;
    private final byte[][] step;

    /// One step: provisions from `i` and `j` on, `firsts` of the one and `seconds` of the other.
    record Step(int i, int j, int firsts, int seconds, double score) {}

    private AlignmentPath(
            List<ProvisionTraits> first, List<ProvisionTraits> second, PairScore score) {
        this.first = first;
        this.second = second;
        this.score = score;
        firstPairs = pairs(first);
        secondPairs = pairs(second);
        band = Math.abs(first.size() - second.size()) + SLACK;
        best = new double[first.size() + 1][];
        step = new byte[first.size() + 1][];
    }

    static List<Step> find(
            List<ProvisionTraits> first, List<ProvisionTraits> second, PairScore score) {
        var path = new AlignmentPath(first, second, score);
        path.fill();
        return path.trace();
    }

    private int from(int i) {
        return Math.max(0, i - band);
    }

    private int to(int i) {
        return Math.min(second.size(), i + band);
    }

    private void fill() {
        for (int i = 0; i <= first.size(); i++) {
            int width = Math.max(0, to(i) - from(i) + 1);
            best[i] = new double[width];
            step[i] = new byte[width];
            Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
            for (int j = from(i); j <= to(i); j++) {
                if (i == 0 && j == 0) {
                    best[0][0] = 0;
                } else {
                    fill(i, j);
                }
            }
        }
    }

    private void fill(int i, int j) {
        if (isIn(i - 1, j - 1)) {
            var gain = score.of(first.get(i - 1), second.get(j - 1));
            offer(i, j, PAIR, at(i - 1, j - 1) + gain);
        }
        if (isIn(i - 1, j - 2) && isJoinable(second, j - 2)) {
            var gain = score.of(first.get(i - 1), secondPairs.get(j - 2)) + PairScore.JOINED;
            offer(i, j, SPLIT, at(i - 1, j - 2) + gain);
        }
        if (isIn(i - 2, j - 1) && isJoinable(first, i - 2)) {
            var gain = score.of(firstPairs.get(i - 2), second.get(j - 1)) + PairScore.JOINED;
            offer(i, j, MERGED, at(i - 2, j - 1) + gain);
        }
        if (isIn(i - 1, j)) {
            offer(i, j, FIRST_ALONE, at(i - 1, j) + PairScore.LEFT_OUT);
        }
        if (isIn(i, j - 1)) {
            offer(i, j, SECOND_ALONE, at(i, j - 1) + PairScore.LEFT_OUT);
        }
    }

    private void offer(int i, int j, byte kind, double value) {
        if (value > at(i, j)) {
            best[i][j - from(i)] = value;
            step[i][j - from(i)] = kind;
        }
    }

    private boolean isIn(int i, int j) {
        return i >= 0 && j >= from(i) && j <= to(i);
    }

    /// A heading and what it heads are never one provision.
    private static boolean isJoinable(List<ProvisionTraits> side, int at) {
        return isHeading(side.get(at)) == isHeading(side.get(at + 1));
    }

    private static boolean isHeading(ProvisionTraits traits) {
        return traits.kind() == ProvisionKind.HEADING;
    }

    private static List<ProvisionTraits> pairs(List<ProvisionTraits> side) {
        var pairs = new ArrayList<ProvisionTraits>(side.size());
        for (int i = 0; i + 1 < side.size(); i++) {
            pairs.add(ProvisionTraits.joined(side.subList(i, i + 2)));
        }
        return List.copyOf(pairs);
    }

    private double at(int i, int j) {
        return best[i][j - from(i)];
    }

    private List<Step> trace() {
        Deque<Step> steps = new ArrayDeque<>();
        int i = first.size();
        int j = second.size();
        while (i > 0 || j > 0) {
            byte kind = step[i][j - from(i)];
            int firsts = kind == SECOND_ALONE ? 0 : kind == MERGED ? 2 : 1;
            int seconds = kind == FIRST_ALONE ? 0 : kind == SPLIT ? 2 : 1;
            double total = at(i, j);
            i -= firsts;
            j -= seconds;
            steps.addFirst(new Step(i, j, firsts, seconds, total - at(i, j)));
        }
        return List.copyOf(steps);
    }
}
