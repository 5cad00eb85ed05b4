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

    private static final int NOWHERE = -1;

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
    /// @param pairs every pair of groups at or above the threshold, by the right one, then the left
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
        search.pairs.sort(Comparator.comparingInt(Pair::right).thenComparingInt(Pair::left));
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

    /// For each shingle the groups whose prefix holds it and at which place in their set, all in
    /// one row: those of a shingle stand from `starts[shingle]` on. A shingle that only one prefix
    /// holds can bring no two groups together and has no place.
    private static final class Postings {
        private final int[] starts; // moved on past groups too small for all that is still to come
        private final int[] ends;
        private final int[] groups;
        private final int[] places;

        Postings(int distinct, int[][] sets, double threshold) {
            ends = new int[distinct];
            for (var set : sets) {
                for (int p = 0; p < prefix(set.length, threshold); p++) {
                    ends[set[p]]++;
                }
            }
            starts = new int[distinct];
            int size = 0;
            for (int shingle = 0; shingle < distinct; shingle++) {
                int count = ends[shingle];
                starts[shingle] = count > 1 ? size : NOWHERE;
                ends[shingle] = starts[shingle];
                size += count > 1 ? count : 0;
            }
            groups = new int[size];
            places = new int[size];
        }

        boolean holds(int shingle) {
            return starts[shingle] != NOWHERE;
        }

        void add(int shingle, int group, int place) {
            groups[ends[shingle]] = group;
            places[ends[shingle]++] = place;
        }
    }

    /// From the smallest set to the largest: each is held against those before it, then indexed.
    private void join(int distinct) {
        var postings = new Postings(distinct, sets, threshold);
        var lastSeenBy = new int[sets.length];
        Arrays.fill(lastSeenBy, -1);
        for (int i = 0; i < sets.length; i++) {
            int prefix = prefix(sets[i].length, threshold);
            for (int p = 0; p < prefix; p++) {
                int shingle = sets[i][p];
                if (postings.holds(shingle)) {
                    look(i, p, postings, lastSeenBy);
                    postings.add(shingle, i, p);
                }
            }
        }
    }

    /// Holds a group against those met at its shingle number `place`. Where it is the first that
    /// two sets share, what is left of the shorter one bounds what they can have in common (Xiao
    /// and others 2008, positional filtering).
    private void look(int group, int place, Postings postings, int[] lastSeenBy) {
        int shingle = sets[group][place];
        int leastSize = least(threshold * sets[group].length);
        int from = postings.starts[shingle];
        int end = postings.ends[shingle];
        while (from < end && sets[postings.groups[from]].length < leastSize) {
            from++;
        }
        postings.starts[shingle] = from;
        for (int p = from; p < end; p++) {
            int other = postings.groups[p];
            if (lastSeenBy[other] != group) {
                lastSeenBy[other] = group;
                int left = sets[other].length - postings.places[p];
                if (Math.min(left, sets[group].length - place) >= needed(other, group)) {
                    verify(other, group);
                }
            }
        }
    }

    private void verify(int left, int right) {
        int both = sets[left].length + sets[right].length;
        int needed = needed(left, right);
        int shared = shared(sets[left], sets[right], needed);
        double similarity = shared / (double) (both - shared);
        if (shared >= needed && similarity >= threshold) {
            pairs.add(new Pair(left, right, similarity));
        }
    }

    /// How many shingles two groups must share to be as like as the threshold.
    private int needed(int left, int right) {
        return least(threshold / (1 + threshold) * (sets[left].length + sets[right].length));
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
