package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    @Test
    void textsOfTheSameWordsAreOneGroup() {
        var found =
                NearDuplicates.find(
                        List.of("Urges towns to map wells", "urges towns to map wells;", ""), 0.8);

        assertThat(found.groups()).containsExactly(List.of(0, 1));
        assertThat(found.pairs()).isEmpty();
    }

    @Test
    void findsEveryPairThatComparingAllWithAllFinds() {
        var random = new SplittableRandom(20_190_314);
        for (double threshold : new double[] {0.3, 0.5, 0.8, 1.0}) {
            for (int round = 0; round < 20; round++) {
                var texts = texts(random);

                assertThat(joined(texts, threshold)).isEqualTo(compared(texts, threshold));
            }
        }
    }

    /// Pairs of texts, through their groups.
    private static Set<List<Integer>> joined(List<String> texts, double threshold) {
        var found = NearDuplicates.find(texts, threshold);
        var pairs = new HashSet<List<Integer>>();
        for (var group : found.groups()) {
            addAll(group, group, pairs);
        }
        for (var pair : found.pairs()) {
            addAll(found.groups().get(pair.left()), found.groups().get(pair.right()), pairs);
        }
        return pairs;
    }

    private static void addAll(List<Integer> left, List<Integer> right, Set<List<Integer>> pairs) {
        for (int i : left) {
            for (int j : right) {
                if (i != j) {
                    pairs.add(List.of(Math.min(i, j), Math.max(i, j)));
                }
            }
        }
    }

    private static Set<List<Integer>> compared(List<String> texts, double threshold) {
        var shingled = ShingledTexts.of(texts);
        var pairs = new HashSet<List<Integer>>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                var shared = new HashSet<Integer>();
                var all = new HashSet<Integer>();
                for (int shingle : shingled.set(i)) {
                    shared.add(shingle);
                    all.add(shingle);
                }
                var right = new HashSet<Integer>();
                for (int shingle : shingled.set(j)) {
                    right.add(shingle);
                    all.add(shingle);
                }
                shared.retainAll(right);
                if (shared.size() / (double) all.size() >= threshold) {
                    pairs.add(List.of(i, j));
                }
            }
        }
        return pairs;
    }

    /// Texts that were copied from each other with a few words changed.
    private static List<String> texts(SplittableRandom random) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var words = new ArrayList<String>();
            if (texts.isEmpty() || random.nextInt(3) == 0) {
                for (int w = 3 + random.nextInt(25); w > 0; w--) {
                    words.add("w" + random.nextInt(60));
                }
            } else {
                words.addAll(List.of(texts.get(random.nextInt(texts.size())).split(" ")));
                for (int change = random.nextInt(4); change > 0; change--) {
                    words.set(random.nextInt(words.size()), "w" + random.nextInt(60));
                }
            }
            texts.add(String.join(" ", words));
        }
        return texts;
    }
}
