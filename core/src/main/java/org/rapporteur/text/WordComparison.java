package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Words.Word;

/// Two texts word by word: the longest run of words that both have in order, and what differs
/// beside it.
///
/// Capital letters and punctuation do not count. Example: "urges all States" and "Urges States"
/// share two words, and "all" is left out.
///
/// @param runs in reading order; together they cover every word of both texts
/// @param shared number of words common in order
public record WordComparison(List<Run> runs, int shared) {

    /// Longer texts are compared up to here; no provision of a resolution is as long.
    public static final int MOST_WORDS = 1_500;

    public WordComparison {
        runs = List.copyOf(runs);
    }

    /// A run of words, equal in both texts or different.
    ///
    /// @param earlier words of the earlier text; empty where something was added
    /// @param later words of the later text; empty where something was left out
    /// @param earlierSpan where in the earlier text
    /// @param laterSpan where in the later text
    public record Run(
            boolean same, List<Word> earlier, List<Word> later, Span earlierSpan, Span laterSpan) {

        public Run {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
        }
    }

    public static WordComparison of(String earlier, String later) {
        return of(Words.of(earlier), Words.of(later));
    }

    /// The same for texts of which only some words are to be compared.
    public static WordComparison of(List<Word> earlier, List<Word> later) {
        return new Walk(limit(earlier), limit(later)).compare();
    }

    /// The runs that differ.
    public List<Run> listDifferences() {
        return runs.stream().filter(run -> !run.same()).toList();
    }

    private static List<Word> limit(List<Word> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    /// One comparison under way.
    private static final class Walk {
        private final List<Word> left;
        private final List<Word> right;
        private final String[] leftKeys;
        private final String[] rightKeys;
        private final List<Run> runs = new ArrayList<>();
        private int shared;

        Walk(List<Word> left, List<Word> right) {
            this.left = left;
            this.right = right;
            leftKeys = keys(left);
            rightKeys = keys(right);
        }

        private static String[] keys(List<Word> words) {
            return words.stream()
                    .map(word -> word.written().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new);
        }

        WordComparison compare() {
            int[][] common = commonLengths();
            int i = 0;
            int j = 0;
            while (i < leftKeys.length || j < rightKeys.length) {
                int startLeft = i;
                int startRight = j;
                if (same(i, j)) {
                    while (same(i, j)) {
                        i++;
                        j++;
                    }
                    shared += i - startLeft;
                    add(true, startLeft, i, startRight, j);
                    continue;
                }
                while (!same(i, j) && (i < leftKeys.length || j < rightKeys.length)) {
                    if (j >= rightKeys.length
                            || (i < leftKeys.length && common[i + 1][j] >= common[i][j + 1])) {
                        i++;
                    } else {
                        j++;
                    }
                }
                add(false, startLeft, i, startRight, j);
            }
            return new WordComparison(runs, shared);
        }

        private boolean same(int i, int j) {
            return i < leftKeys.length && j < rightKeys.length && leftKeys[i].equals(rightKeys[j]);
        }

        /// Length of the longest common subsequence of what starts at `i` and at `j`.
        private int[][] commonLengths() {
            int[][] common = new int[leftKeys.length + 1][rightKeys.length + 1];
            for (int i = leftKeys.length - 1; i >= 0; i--) {
                for (int j = rightKeys.length - 1; j >= 0; j--) {
                    common[i][j] =
                            leftKeys[i].equals(rightKeys[j])
                                    ? common[i + 1][j + 1] + 1
                                    : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        private void add(boolean same, int fromLeft, int toLeft, int fromRight, int toRight) {
            runs.add(
                    new Run(
                            same,
                            left.subList(fromLeft, toLeft),
                            right.subList(fromRight, toRight),
                            span(left, fromLeft, toLeft),
                            span(right, fromRight, toRight)));
        }

        /// From the first word to the end of the last; an empty span where there is none.
        private static Span span(List<Word> words, int from, int to) {
            if (from < to) {
                return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
            }
            int at = from == 0 ? 0 : words.get(from - 1).span().end();
            return new Span(at, at);
        }
    }
}
