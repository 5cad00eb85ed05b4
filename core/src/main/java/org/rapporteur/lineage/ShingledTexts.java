package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.Words;

/// Texts as sets of shingles (runs of a few words), each shingle a number by its rarity: 0 is the
/// rarest. Built once, then only read; safe to share between threads.
///
/// A shingle is known by 64 bits of its words; that two different ones fall together does not
/// happen in a corpus of this size.
final class ShingledTexts {

    /// Words a shingle.
    static final int WIDTH = 3;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final ShingleNumbers numbers;
    private final int[] ranks;
    private final int[][] sets;

    private ShingledTexts(ShingleNumbers numbers, int[] ranks, int[][] sets) {
        this.numbers = numbers;
        this.ranks = ranks;
        this.sets = sets;
    }

    static ShingledTexts of(List<String> texts) {
        var numbers = new ShingleNumbers();
        var sets = new int[texts.size()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = Arrays.stream(shingles(texts.get(i))).mapToInt(numbers::meet).toArray();
        }
        var ranks = numbers.ranks();
        for (var set : sets) {
            for (int i = 0; i < set.length; i++) {
                set[i] = ranks[set[i]];
            }
            Arrays.sort(set);
        }
        return new ShingledTexts(numbers, ranks, sets);
    }

    /// Distinct shingles of a text in order; of a shorter text the whole is one.
    static long[] shingles(String text) {
        var words = Words.keys(text).stream().mapToLong(ShingledTexts::hash).toArray();
        int width = Math.min(WIDTH, words.length);
        var all = new long[width == 0 ? 0 : words.length - width + 1];
        for (int i = 0; i < all.length; i++) {
            long hash = SEED;
            for (int w = i; w < i + width; w++) {
                hash = (hash ^ words[w]) * PRIME;
                hash ^= hash >>> 32;
            }
            all[i] = hash;
        }
        return distinct(all);
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int c = 0; c < word.length(); c++) {
            hash = (hash ^ word.charAt(c)) * PRIME;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[size++] = values[i];
            }
        }
        return Arrays.copyOf(values, size);
    }

    int size() {
        return sets.length;
    }

    /// Number of different shingles.
    int distinct() {
        return numbers.size();
    }

    /// Ranks of a text's shingles, the rarest first.
    int[] set(int text) {
        return sets[text];
    }

    /// Ranks of those shingles of another text that are known here, and how many it has in all.
    Query query(String text) {
        var own = shingles(text);
        var known =
                Arrays.stream(own)
                        .mapToInt(numbers::find)
                        .filter(number -> number >= 0)
                        .map(number -> ranks[number])
                        .sorted()
                        .toArray();
        return new Query(known, own.length);
    }

    /// @param known ranks of the known shingles, the rarest first
    /// @param size number of shingles, known or not
    record Query(int[] known, int size) {}
}
