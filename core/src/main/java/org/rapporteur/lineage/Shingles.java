package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.text.Words;

/// A text as the set of its runs of a few words, each a number; sorted, without repetitions.
record Shingles(long[] sorted) {

    /// Words a shingle. Five words in order are hardly ever in two texts by chance.
    static final int WIDTH = 5;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /// Of all provisions but headings.
    static Shingles of(Instrument instrument) {
        var all = LongStream.builder();
        for (var provision : instrument.provisions()) {
            if (!provision.isHeading()) {
                add(Words.keys(provision.text()), all);
            }
        }
        return new Shingles(all.build().sorted().distinct().toArray());
    }

    private static void add(List<String> keys, LongStream.Builder all) {
        for (int i = 0; i + WIDTH <= keys.size(); i++) {
            long hash = SEED;
            for (var key : keys.subList(i, i + WIDTH)) {
                hash = (hash ^ key.hashCode()) * PRIME;
                hash ^= hash >>> 29;
            }
            all.add(hash);
        }
    }

    /// Share of the smaller set that stands in the other.
    static double containment(Shingles left, Shingles right) {
        int smaller = Math.min(left.sorted.length, right.sorted.length);
        return smaller == 0 ? 0 : shared(left.sorted, right.sorted) / (double) smaller;
    }

    private static int shared(long[] left, long[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            int difference = Long.compare(left[i], right[j]);
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(sorted, shingles.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return sorted.length + " shingles";
    }
}
