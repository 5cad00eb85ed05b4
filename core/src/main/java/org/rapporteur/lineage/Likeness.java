package org.rapporteur.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.text.Words.Word;

/// How much two provisions have in common, in words weighted by how telling they are: a word that
/// stands in every provision of both generations tells little, a rare one much.
final class Likeness {

    /// Longer provisions are compared up to here in order, as words beyond are few.
    private static final int MOST_IN_ORDER = 600;

    private final Map<String, Integer> ids = new HashMap<>();
    private final double[] weights;

    Likeness(List<ComparedProvision> earlier, List<ComparedProvision> later) {
        var frequency = new HashMap<String, Integer>();
        Stream.concat(earlier.stream(), later.stream())
                .forEach(provision -> {
                    Set<String> seen = new HashSet<>();
                    provision
                            .words()
                            .forEach(word -> {
                                ids.putIfAbsent(word.key(), ids.size());
                                if (seen.add(word.key())) {
                                    frequency.merge(word.key(), 1, Integer::sum);
                                }
                            });
                });
        int total = earlier.size() + later.size();
        weights = new double[ids.size()];
        ids.forEach((key, id) ->
                weights[id] =
                        Math.log(1 + total / (double) frequency.getOrDefault(key, 1))
                                / Math.log(1.0 + total));
    }

    /// A provision as weighted words.
    ///
    /// @param order ids of its words in order
    /// @param bag the same, sorted
    record Weighed(int[] order, int[] bag, double weight) {}

    Weighed weigh(ComparedProvision provision) {
        var order =
                provision.words().stream()
                        .mapToInt(word -> ids.getOrDefault(word.key(), 0))
                        .toArray();
        var bag = order.clone();
        java.util.Arrays.sort(bag);
        double weight = 0;
        for (int id : order) {
            weight += weights[id];
        }
        return new Weighed(order, bag, weight);
    }

    /// How telling a word is: 1 where only one provision has it.
    double weightOf(Word word) {
        var id = ids.get(word.key());
        return id == null ? 1 : weights[id];
    }

    /// Weight of the words in both, in any order.
    double shared(Weighed left, Weighed right) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.bag().length && j < right.bag().length) {
            int difference = Integer.compare(left.bag()[i], right.bag()[j]);
            if (difference == 0) {
                shared += weights[left.bag()[i]];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// The largest weight of words in both in the same order.
    double sharedInOrder(Weighed left, Weighed right) {
        int rows = Math.min(MOST_IN_ORDER, left.order().length);
        int columns = Math.min(MOST_IN_ORDER, right.order().length);
        var above = new double[columns + 1];
        for (int i = 0; i < rows; i++) {
            double diagonal = 0;
            int id = left.order()[i];
            for (int j = 0; j < columns; j++) {
                double kept = above[j + 1];
                above[j + 1] =
                        id == right.order()[j] ? diagonal + weights[id] : Math.max(kept, above[j]);
                diagonal = kept;
            }
        }
        return above[columns];
    }

    /// The words of `whole` that `part` does not account for.
    Weighed without(Weighed whole, Weighed part) {
        var left = new HashMap<Integer, Integer>();
        for (int id : part.bag()) {
            left.merge(id, 1, Integer::sum);
        }
        var order =
                java.util.Arrays.stream(whole.order())
                        .filter(id -> left.merge(id, -1, Integer::sum) < 0)
                        .toArray();
        var bag = order.clone();
        java.util.Arrays.sort(bag);
        double weight = 0;
        for (int id : order) {
            weight += weights[id];
        }
        return new Weighed(order, bag, weight);
    }
}
