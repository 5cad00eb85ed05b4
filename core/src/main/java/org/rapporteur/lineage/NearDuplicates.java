package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Near-duplicates among many texts: every pair whose shingles agree in a given share, none left
/// out and none by chance.
///
/// Texts of the same shingles are one group; pairs are between groups, so that a phrase repeated a
/// thousand times is no million pairs. Only pairs that share one of their rarest shingles are
/// looked at: a set that agrees with another in the share *t* must have one of its first *n - ⌈tn⌉
/// + 1* shingles in common with it (prefix filtering: Bayardo, Ma and Srikant 2007; Xiao and others
///   2008).
public final class NearDuplicates {

    private final double threshold;
    private final int[][] sets;
    private final List<List<Integer>> groups;
    private final List<Pair> pairs = new ArrayList<>();

    private NearDuplicates(double threshold, int[][] sets, List<List<Integer>> groups) {
        this.threshold = threshold;
        this.sets = sets;
        this.groups = groups;
    }

    /// Two groups of texts that are near-duplicates.
    ///
    /// @param left number of a group, below `right`
    /// @param right number of a group
    /// @param similarity shingles in both over shingles in either (Jaccard)
    public record Pair(int left, int right, double similarity) {}

    /// What was found.
    ///
    /// @param groups for each group the places of its texts; texts without words are in none
    /// @param pairs every pair of groups at or above the threshold
    public record Found(List<List<Integer>> groups, List<Pair> pairs) {

        public Found {
            groups = groups.stream().map(List::copyOf).toList();
            pairs = List.copyOf(pairs);
        }
    }

    /// The different shingles of a text, in order of their numbers: none where it has no words.
    /// Texts with the same are one group.
    public static long[] listShingles(String text) {
        return ShingledTexts.shingles(text);
    }

    /// How many shingles of a set, the rarest first, are enough to meet every set that is as like
    /// as `threshold`.
    ///
    /// @param shingles size of the set
    public static int prefix(int shingles, double threshold) {
        return shingles - least(threshold * shingles) + 1;
    }

    /// @param threshold least similarity, above 0 and at most 1
    public static Found find(List<String> texts, double threshold) {
        if (threshold <= 0 || threshold > 1) {
            throw new IllegalArgumentException("no threshold: " + threshold);
        }
        var shingled = ShingledTexts.of(texts);
        var bySet = new LinkedHashMap<SetKey, List<Integer>>();
        for (int i = 0; i < shingled.size(); i++) {
            if (shingled.set(i).length > 0) {
                bySet.computeIfAbsent(new SetKey(shingled.set(i)), any -> new ArrayList<>()).add(i);
            }
        }
        var groups = new ArrayList<>(bySet.values());
        groups.sort(Comparator.comparingInt(group -> shingled.set(group.getFirst()).length));
        var sets =
                groups.stream().map(group -> shingled.set(group.getFirst())).toArray(int[][]::new);
        var search = new NearDuplicates(threshold, sets, groups);
        search.join(shingled.distinct());
        return new Found(search.groups, search.pairs);
    }

    private record SetKey(int[] set) {

        @Override
        public boolean equals(Object other) {
            return other instanceof SetKey key && Arrays.equals(set, key.set);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(set);
        }

        @Override
        public String toString() {
            return Arrays.toString(set);
        }
    }

    /// Groups whose prefix holds a shingle.
    private static final class Postings {
        private int[] groups = new int[2];
        private int size;
        private int start; // groups before it are too small for all that is still to come

        void add(int group) {
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, size * 2);
            }
            groups[size++] = group;
        }
    }

    /// From the smallest set to the largest: each is held against those before it, then indexed.
    private void join(int distinct) {
        var index = new Postings[distinct];
        var lastSeenBy = new int[sets.length];
        Arrays.fill(lastSeenBy, -1);
        for (int i = 0; i < sets.length; i++) {
            int prefix = prefix(sets[i].length, threshold);
            for (int p = 0; p < prefix; p++) {
                var postings = index[sets[i][p]];
                if (postings == null) {
                    postings = new Postings();
                    index[sets[i][p]] = postings;
                }
                look(i, postings, lastSeenBy);
                postings.add(i);
            }
        }
    }

    private void look(int group, Postings postings, int[] lastSeenBy) {
        int leastSize = least(threshold * sets[group].length);
        while (postings.start < postings.size
                && sets[postings.groups[postings.start]].length < leastSize) {
            postings.start++;
        }
        for (int p = postings.start; p < postings.size; p++) {
            int other = postings.groups[p];
            if (lastSeenBy[other] != group) {
                lastSeenBy[other] = group;
                verify(other, group);
            }
        }
    }

    private void verify(int left, int right) {
        int both = sets[left].length + sets[right].length;
        int needed = least(threshold / (1 + threshold) * both);
        int shared = shared(sets[left], sets[right], needed);
        double similarity = shared / (double) (both - shared);
        if (shared >= needed && similarity >= threshold) {
            pairs.add(new Pair(left, right, similarity));
        }
    }

    /// How many shingles both have; less than `needed` as soon as that cannot be reached any more.
    private static int shared(int[] left, int[] right, int needed) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (shared + Math.min(left.length - i, right.length - j) < needed) {
                return shared;
            }
            int difference = Integer.compare(left[i], right[j]);
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// The least whole number that is not below `share`, forgiving the rounding of decimals.
    private static int least(double share) {
        return (int) Math.ceil(share - 1e-9);
    }
}
