package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Provision;

/// Lays the provisions of two readings of one document beside each other, in order.
///
/// Pairs are those whose words agree best over the whole document; kind, number and address play no
/// part, so that these can be judged on the pairs.
final class ProvisionAlignment {

    /// Provisions that share less than this of their words are not the same provision.
    private static final double LEAST_SHARED = 0.5;

    private static final double SAME_WORDS = 1.5;

    private ProvisionAlignment() {}

    /// Indices of a provision in the gold and in ours.
    record Pair(int gold, int ours) {}

    static List<Pair> align(List<Provision> gold, List<Provision> ours) {
        var goldWords = gold.stream().map(ProvisionAlignment::words).toList();
        var ourWords = ours.stream().map(ProvisionAlignment::words).toList();
        var best = new double[gold.size() + 1][ours.size() + 1];
        var likeness = new double[gold.size()][ours.size()];
        for (int i = gold.size() - 1; i >= 0; i--) {
            for (int j = ours.size() - 1; j >= 0; j--) {
                likeness[i][j] = likeness(goldWords.get(i), ourWords.get(j));
                double paired = likeness[i][j] > 0 ? likeness[i][j] + best[i + 1][j + 1] : -1;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return walk(best, likeness);
    }

    private static List<Pair> walk(double[][] best, double[][] likeness) {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < likeness.length && j < likeness[i].length) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static Map<String, Integer> words(Provision provision) {
        var words = new HashMap<String, Integer>();
        for (var word : ReadText.comparable(provision.text()).split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }

    private static double likeness(Map<String, Integer> left, Map<String, Integer> right) {
        if (left.equals(right)) {
            return SAME_WORDS;
        }
        int shared = 0;
        for (var word : left.entrySet()) {
            shared += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
        }
        double dice = 2.0 * shared / (size(left) + size(right));
        return dice < LEAST_SHARED ? 0 : dice;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
