package org.rapporteur.review;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Words;
import org.rapporteur.text.Words.Word;

/// Two texts word by word: the longest common run of words in order, and what stands beside it.
///
/// @param differences runs in reading order
/// @param shared number of words common in order
/// @param inDeck number of words in the deck's text
/// @param inSource number of words in the source
record WordAlignment(List<WordDifference> differences, int shared, int inDeck, int inSource) {

    /// Longer texts are compared up to here: a bullet is never this long, a provision hardly.
    private static final int MOST_WORDS = 1500;

    static WordAlignment of(String deck, String source) {
        var left = limit(Words.of(deck));
        var right = limit(Words.of(source));
        int[][] common = commonLengths(left, right);
        var runs = new ArrayList<WordDifference>();
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < left.size() || j < right.size()) {
            int startLeft = i;
            int startRight = j;
            WordDifference.Kind kind;
            if (same(left, i, right, j)) {
                while (same(left, i, right, j)) {
                    i++;
                    j++;
                    shared++;
                }
                kind = WordDifference.Kind.SAME;
            } else if (i < left.size()
                    && (j >= right.size() || common[i + 1][j] >= common[i][j + 1])) {
                while (i < left.size()
                        && !same(left, i, right, j)
                        && (j >= right.size() || common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                }
                kind = WordDifference.Kind.ONLY_IN_DECK;
            } else {
                while (j < right.size()
                        && !same(left, i, right, j)
                        && (i >= left.size() || common[i + 1][j] < common[i][j + 1])) {
                    j++;
                }
                kind = WordDifference.Kind.ONLY_IN_SOURCE;
            }
            runs.add(
                    new WordDifference(
                            kind,
                            kind == WordDifference.Kind.ONLY_IN_SOURCE
                                    ? written(source, right, startRight, j)
                                    : written(deck, left, startLeft, i)));
        }
        return new WordAlignment(List.copyOf(runs), shared, left.size(), right.size());
    }

    private static List<Word> limit(List<Word> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    private static boolean same(List<Word> left, int i, List<Word> right, int j) {
        return i < left.size()
                && j < right.size()
                && left.get(i).written().equalsIgnoreCase(right.get(j).written());
    }

    /// Length of the longest common subsequence of what starts at `i` and at `j`.
    private static int[][] commonLengths(List<Word> left, List<Word> right) {
        int[][] common = new int[left.size() + 2][right.size() + 2];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(left, i, right, j)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// The words from `start` to `end` with what stands between them and the punctuation behind the
    /// last.
    private static String written(String text, List<Word> words, int start, int end) {
        int from = words.get(start).span().start();
        int to = end < words.size() ? words.get(end).span().start() : text.length();
        return text.substring(from, to).strip();
    }
}
