package org.rapporteur.review;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.text.Words.Word;

/// The stretch of a source that a bullet was taken from: the best local alignment of the two, word
/// by word (Smith and Waterman 1981).
///
/// @param matched words of the bullet found in the stretch, by their place in the bullet
/// @param same how many of them are written alike, not only of the same stem
/// @param length words of the source from the first matched to the last
/// @param inSource words of the source matched
record Stretch(BitSet matched, int same, int length, int inSource) {

    private static final int SAME = 20;
    private static final int SAME_STEM = 15;
    private static final int DIFFERENT = -10;
    private static final int LEFT_OUT_OF_DECK = -4;
    private static final int ADDED_IN_DECK = -7;

    static final Stretch NONE = new Stretch(new BitSet(), 0, 0, 0);

    static Stretch of(List<Word> deck, List<Word> source) {
        int[][] score = new int[deck.size() + 1][source.size() + 1];
        int best = 0;
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= deck.size(); i++) {
            for (int j = 1; j <= source.size(); j++) {
                int diagonal = score[i - 1][j - 1] + likeness(deck.get(i - 1), source.get(j - 1));
                int up = score[i - 1][j] + ADDED_IN_DECK;
                int left = score[i][j - 1] + LEFT_OUT_OF_DECK;
                score[i][j] = Math.max(0, Math.max(diagonal, Math.max(up, left)));
                if (score[i][j] > best) {
                    best = score[i][j];
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return best == 0 ? NONE : trace(deck, source, score, bestI, bestJ);
    }

    private static Stretch trace(
            List<Word> deck, List<Word> source, int[][] score, int endI, int endJ) {
        var matched = new BitSet(deck.size());
        int i = endI;
        int j = endJ;
        int same = 0;
        int inSource = 0;
        while (i > 0 && j > 0 && score[i][j] > 0) {
            int likeness = likeness(deck.get(i - 1), source.get(j - 1));
            if (score[i][j] == score[i - 1][j - 1] + likeness) {
                if (likeness > 0) {
                    matched.set(i - 1);
                    inSource++;
                    same += likeness == SAME ? 1 : 0;
                }
                i--;
                j--;
            } else if (score[i][j] == score[i][j - 1] + LEFT_OUT_OF_DECK) {
                j--;
            } else {
                i--;
            }
        }
        return new Stretch(matched, same, endJ - j, inSource);
    }

    private static int likeness(Word left, Word right) {
        if (left.written().equalsIgnoreCase(right.written())) {
            return SAME;
        }
        return left.key().equals(right.key()) ? SAME_STEM : DIFFERENT;
    }
}
