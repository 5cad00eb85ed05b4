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

    private final long[] shingles;
    private final int[] ranks;
    private final int[][] sets;

    private ShingledTexts(long[] shingles, int[] ranks, int[][] sets) {
        this.shingles = shingles;
        this.ranks = ranks;
        this.sets = sets;
    }

    static ShingledTexts of(List<String> texts) {
        var raw = new long[texts.size()][];
        int total = 0;
        for (int i = 0; i < raw.length; i++) {
            raw[i] = shingles(texts.get(i));
            total += raw[i].length;
        }
        var all = new long[total];
        int at = 0;
        for (var set : raw) {
            System.arraycopy(set, 0, all, at, set.length);
            at += set.length;
        }
        Arrays.sort(all);
        return rank(all, raw);
    }

    private static ShingledTexts rank(long[] all, long[][] raw) {
        int distinct = 0;
        var frequencyAndPlace = new long[all.length];
        for (int i = 0; i < all.length; ) {
            int end = i;
            while (end < all.length && all[end] == all[i]) {
                end++;
            }
            frequencyAndPlace[distinct] = ((long) (end - i) << 32) | distinct;
            all[distinct++] = all[i];
            i = end;
        }
        var shingles = Arrays.copyOf(all, distinct);
        Arrays.sort(frequencyAndPlace, 0, distinct);
        var ranks = new int[distinct];
        for (int rank = 0; rank < distinct; rank++) {
            ranks[(int) frequencyAndPlace[rank]] = rank;
        }
        var sets = new int[raw.length][];
        for (int i = 0; i < raw.length; i++) {
            sets[i] =
                    Arrays.stream(raw[i])
                            .mapToInt(shingle -> ranks[Arrays.binarySearch(shingles, shingle)])
                            .sorted()
                            .toArray();
        }
        return new ShingledTexts(shingles, ranks, sets);
    }

    /// Distinct shingles of a text; of a shorter text the whole is one.
    static long[] shingles(String text) {
        var keys = Words.keys(text);
        int count = keys.isEmpty() ? 0 : Math.max(1, keys.size() - WIDTH + 1);
        var all = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = SEED;
            for (var key : keys.subList(i, Math.min(keys.size(), i + WIDTH))) {
                for (int c = 0; c < key.length(); c++) {
                    hash = (hash ^ key.charAt(c)) * PRIME;
                    hash ^= hash >>> 32;
                }
                hash = (hash ^ ' ') * PRIME;
            }
            all[i] = hash;
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    int size() {
        return sets.length;
    }

    /// Number of different shingles.
    int distinct() {
        return shingles.length;
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
                        .mapToInt(shingle -> Arrays.binarySearch(shingles, shingle))
                        .filter(place -> place >= 0)
                        .map(place -> ranks[place])
                        .sorted()
                        .toArray();
        return new Query(known, own.length);
    }

    /// @param known ranks of the known shingles, the rarest first
    /// @param size number of shingles, known or not
    record Query(int[] known, int size) {}
}
