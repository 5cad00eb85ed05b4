package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.lineage.Likeness.Weighed;

/// Finds for the provisions of one generation their successors in the next.
///
/// The whole of the text is assigned at once, so that no pair takes a provision that another needs
/// more. Likeness in words decides; order and neighbours break ties and carry provisions that were
/// rewritten in their place. What is left over may be part of a provision that was split, or one of
/// several that were merged.
final class ProvisionAligner {

    /// From here on two provisions are held to be generations of one, unless neighbours speak for
    /// it.
    private static final double LIKE = 0.40;

    /// Below this no neighbours make a pair.
    private static final double LEAST_LIKE = 0.20;

    /// Pairs with less in common in any order are not compared in order.
    private static final double LEAST_SHARED = 0.18;

    private static final double NEIGHBOUR_BONUS = 0.08;
    private static final double PARENT_BONUS = 0.06;
    private static final double ORDER_BONUS = 0.02;

    /// A move between operative part and annex, or out of the preamble, has to be surer.
    private static final double OTHER_PART_MALUS = 0.15;

    /// How much of the shorter text the longer must hold so that it counts as contained.
    private static final double CONTAINED = 0.8;

    /// What is contained whole is as like as this at most.
    private static final double LIKENESS_OF_CONTAINED = 0.6;

    /// Weight of words below which containment says nothing.
    private static final double LEAST_CONTAINED_WEIGHT = 5;

    /// Share of a leftover provision that must be found in what a pair leaves unexplained.
    private static final double SHARE_OF_PART = 0.6;

    private static final int ROUNDS = 2;

    private final List<ComparedProvision> earlier;
    private final List<ComparedProvision> later;
    private final Likeness likeness;
    private final List<Weighed> earlierWords;
    private final List<Weighed> laterWords;
    private final double[][] similarity;

    ProvisionAligner(
            List<ComparedProvision> earlier, List<ComparedProvision> later, Likeness likeness) {
        this.earlier = earlier;
        this.later = later;
        this.likeness = likeness;
        earlierWords = earlier.stream().map(likeness::weigh).toList();
        laterWords = later.stream().map(likeness::weigh).toList();
        similarity = new double[earlier.size()][later.size()];
    }

    /// A provision of each generation that belong together.
    ///
    /// @param earlier index in the earlier generation
    /// @param later index in the later generation
    record Pair(int earlier, int later, double similarity) {}

    /// All pairs: one for each provision with one successor, several for split and merged ones.
    List<Pair> align() {
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size(); j++) {
                similarity[i][j] = mayFollow(i, j) ? similarity(i, j) : 0;
            }
        }
        var assigned = new int[earlier.size()];
        Arrays.fill(assigned, -1);
        for (int round = 0; round < ROUNDS; round++) {
            assigned = Assignment.of(gains(assigned));
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0) {
                pairs.add(new Pair(i, assigned[i], similarity[i][assigned[i]]));
            }
        }
        pairs.addAll(parts(assigned));
        return pairs;
    }

    /// An operative provision whose words survive in the preamble only has no operative successor.
    private boolean mayFollow(int i, int j) {
        return earlier.get(i).preambular() || !later.get(j).preambular();
    }

    private double similarity(int i, int j) {
        var left = earlierWords.get(i);
        var right = laterWords.get(j);
        double both = left.weight() + right.weight();
        if (both == 0) {
            return 0;
        }
        double shared = likeness.shared(left, right);
        double bag = 2 * shared / both;
        double shorter = Math.min(left.weight(), right.weight());
        double contained = shorter < LEAST_CONTAINED_WEIGHT ? 0 : shared / shorter;
        if (bag < LEAST_SHARED && contained < CONTAINED) {
            return 0;
        }
        double inOrder = likeness.sharedInOrder(left, right);
        double like = (bag + 2 * inOrder / both) / 2;
        boolean whole = contained >= CONTAINED && inOrder / shorter >= CONTAINED;
        return whole ? Math.max(like, LIKENESS_OF_CONTAINED * inOrder / shorter) : like;
    }

    private double[][] gains(int[] assigned) {
        var successorOf = assigned;
        var gains = new double[earlier.size()][later.size()];
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size(); j++) {
                double like = similarity[i][j];
                if (like >= LEAST_LIKE) {
                    double context = context(i, j, successorOf);
                    gains[i][j] = Math.max(0, like + context - LIKE);
                }
            }
        }
        return gains;
    }

    private double context(int i, int j, int[] successorOf) {
        double bonus =
                ORDER_BONUS
                        * (1 - Math.abs(i / (double) earlier.size() - j / (double) later.size()));
        if (isPair(i - 1, j - 1, successorOf)) {
            bonus += NEIGHBOUR_BONUS;
        }
        if (isPair(i + 1, j + 1, successorOf)) {
            bonus += NEIGHBOUR_BONUS;
        }
        int parent = earlier.get(i).parent();
        if (parent >= 0 && successorOf[parent] >= 0) {
            bonus +=
                    successorOf[parent] == later.get(j).parent() ? PARENT_BONUS : -PARENT_BONUS / 2;
        }
        boolean otherPart =
                earlier.get(i).preambular() != later.get(j).preambular()
                        || !earlier.get(i).provision().address().part().isEmpty()
                                == later.get(j).provision().address().part().isEmpty();
        return otherPart ? bonus - OTHER_PART_MALUS : bonus;
    }

    private boolean isPair(int i, int j, int[] successorOf) {
        return i >= 0 && i < earlier.size() && j >= 0 && j < later.size() && successorOf[i] == j;
    }

    /// Leftover provisions that are a part of a pair's longer side.
    private List<Pair> parts(int[] assigned) {
        var parts = new ArrayList<Pair>();
        var predecessorOf = new int[later.size()];
        Arrays.fill(predecessorOf, -1);
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0) {
                predecessorOf[assigned[i]] = i;
            }
        }
        for (int j = 0; j < later.size(); j++) {
            if (predecessorOf[j] < 0) {
                addSplit(j, assigned, parts);
            }
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (assigned[i] < 0) {
                addMerged(i, predecessorOf, parts);
            }
        }
        return parts;
    }

    /// The earlier provision that was split, and part of which stands in `later[j]`.
    private void addSplit(int j, int[] assigned, List<Pair> parts) {
        var part = laterWords.get(j);
        int best = -1;
        double bestShare = SHARE_OF_PART;
        for (int i = 0; i < earlier.size(); i++) {
            if (assigned[i] >= 0 && mayFollow(i, j) && isLongEnough(part)) {
                var rest = likeness.without(earlierWords.get(i), laterWords.get(assigned[i]));
                double share = likeness.sharedInOrder(rest, part) / part.weight();
                if (share > bestShare) {
                    bestShare = share;
                    best = i;
                }
            }
        }
        if (best >= 0) {
            parts.add(new Pair(best, j, similarity[best][j]));
        }
    }

    /// The later provision into which `earlier[i]` was merged.
    private void addMerged(int i, int[] predecessorOf, List<Pair> parts) {
        var part = earlierWords.get(i);
        int best = -1;
        double bestShare = SHARE_OF_PART;
        for (int j = 0; j < later.size(); j++) {
            if (predecessorOf[j] >= 0 && mayFollow(i, j) && isLongEnough(part)) {
                var rest = likeness.without(laterWords.get(j), earlierWords.get(predecessorOf[j]));
                double share = likeness.sharedInOrder(rest, part) / part.weight();
                if (share > bestShare) {
                    bestShare = share;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            parts.add(new Pair(i, best, similarity[i][best]));
        }
    }

    private static boolean isLongEnough(Weighed part) {
        return part.weight() >= LEAST_CONTAINED_WEIGHT / 2;
    }
}
