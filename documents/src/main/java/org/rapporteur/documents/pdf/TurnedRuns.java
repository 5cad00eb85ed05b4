package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Turns round what runs against the direction of its line: numbers and Latin names in Arabic text,
/// Arabic words in Latin text. What comes out is the order in which the line is read.
///
/// This is the way back of the algorithm by which Unicode lays out lines of both directions (its
/// Annex 9), as far as a printed line tells: where `CO2 12` could be two things in either order,
/// they are taken as one name.
final class TurnedRuns {

    /// Join the figures of a number, a date or a time; a dash parts them.
    private static final String JOINERS = "/.:,\u00a0";

    private static final String OPENING = "([{«‹";
    private static final String CLOSING = ")]}»›";

    /// A stroke that lengthens a word to fill its line.
    private static final String LENGTHENER = "ـ";

    /// Two words further apart than this share of their size are not of one run.
    private static final float WIDE_GAP = 1.5f;

    /// By this share of its size what has no width is drawn to its letter.
    private static final float DRAWN_TO = 0.1f;

    private final List<Glyph> glyphs;

    /// Where the row runs to the left.
    private final BitSet toLeft = new BitSet();

    private TurnedRuns(List<Glyph> row, Writing writing) {
        glyphs = new ArrayList<>(row);
        glyphs.sort(Orders.by(TurnedRuns::place));
        if (writing == Writing.RIGHT_TO_LEFT) {
            turnInLeftward(0, glyphs.size());
        } else {
            turnInRightward();
        }
    }

    /// What has no width of its own (vowels, the second half of a ligature) stands at the end of
    /// the letter that it belongs to, and before the next one, which begins there.
    private static float place(Glyph glyph) {
        return glyph.isNarrow() ? glyph.x() - DRAWN_TO * glyph.size() : glyph.x();
    }

    /// The rows of a page, or of a cell, each in the order in which it is read.
    static List<List<Glyph>> turn(List<List<Glyph>> rows, Writing writing) {
        var turned = rows.stream().map(row -> new TurnedRuns(row, writing)).toList();
        int asDrawn = turned.stream().mapToInt(TurnedRuns::bracketsAsDrawn).sum();
        return turned.stream().map(row -> row.settle(asDrawn >= 0)).toList();
    }

    /// In text that runs to the right, each stretch of words that run to the left.
    private void turnInRightward() {
        for (int i = 0; i < glyphs.size(); i++) {
            if (Writing.isToLeft(glyphs.get(i))) {
                int end = i + 1;
                for (int k = end; k < glyphs.size() && !isApart(k); k++) {
                    if (Writing.isToRight(glyphs.get(k))) {
                        break;
                    }
                    end = Writing.isToLeft(glyphs.get(k)) ? k + 1 : end;
                }
                int start = i - (lacks(i, end, i - 1, OPENING) ? 1 : 0);
                end += lacks(start, end, end, CLOSING) ? 1 : 0;
                mirror(start, end);
                turnInLeftward(start, end);
                i = end - 1;
            }
        }
    }

    /// Whether a stretch holds the partner of a bracket that stands right beside it.
    private boolean lacks(int from, int to, int at, String brackets) {
        if (at < 0 || at >= glyphs.size() || !isIn(brackets, at)) {
            return false;
        }
        int open = 0;
        for (int i = from; i < to; i++) {
            open += isIn(OPENING, i) ? 1 : isIn(CLOSING, i) ? -1 : 0;
        }
        return brackets.equals(OPENING) ? open < 0 : open > 0;
    }

    /// In text that runs to the left, each number and each stretch of words that run to the right.
    private void turnInLeftward(int from, int to) {
        toLeft.set(from, to);
        for (int i = from; i < to; i++) {
            if (Writing.isToRight(glyphs.get(i)) || isDigit(i)) {
                int end = Math.max(endOfWords(i, to), endOfNumber(i, to));
                mirror(i, end);
                toLeft.clear(i, end);
                i = end - 1;
            }
        }
    }

    /// Behind the last letter of a stretch that runs to the right; its start where it has none. In
    /// the order of the mirror a name's first letter comes last, and the figures behind it before.
    private int endOfWords(int from, int to) {
        int end = from;
        for (int k = from; k < to && !Writing.isToLeft(glyphs.get(k)); k++) {
            if (k > from && isApart(k)) {
                break;
            }
            end = Writing.isToRight(glyphs.get(k)) ? k + 1 : end;
        }
        return end;
    }

    private int endOfNumber(int from, int to) {
        int end = from + 1;
        while (end < to && !isApart(end)) {
            boolean joined =
                    end + 1 < to && JOINERS.contains(glyphs.get(end).text()) && isDigit(end + 1);
            if (!joined && !isDigit(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        var text = glyphs.get(at).text();
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }

    private boolean isIn(String brackets, int at) {
        return brackets.contains(glyphs.get(at).text());
    }

    private boolean isApart(int at) {
        var glyph = glyphs.get(at);
        return at > 0 && glyph.x() - glyphs.get(at - 1).end() > WIDE_GAP * glyph.size();
    }

    /// Turns a stretch round where it stands, so that the gaps within it stay.
    private void mirror(int from, int to) {
        var run = List.copyOf(glyphs.subList(from, to));
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (var glyph : run) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.end());
        }
        for (int i = 0; i < run.size(); i++) {
            var glyph = run.get(run.size() - 1 - i);
            glyphs.set(from + i, glyph.at(left + right - glyph.end()));
        }
    }

    /// Some files name a bracket by its form on the page, some by its sense; its neighbours tell.
    /// Above zero where the row's brackets are named by their form.
    private int bracketsAsDrawn() {
        int asDrawn = 0;
        for (int i = toLeft.nextSetBit(0); i >= 0; i = toLeft.nextSetBit(i + 1)) {
            boolean opening = isIn(OPENING, i);
            boolean bracket = opening || isIn(CLOSING, i);
            boolean blankBefore = i == 0 || glyphs.get(i - 1).isBlank();
            boolean blankBehind = i + 1 == glyphs.size() || glyphs.get(i + 1).isBlank();
            if (bracket && blankBefore != blankBehind) {
                asDrawn += opening == blankBefore ? -1 : 1;
            } else if (opening && i + 1 < glyphs.size() && isIn(CLOSING, i + 1)) {
                asDrawn--;
            }
        }
        return asDrawn;
    }

    /// The row without lengthening strokes and signs that only steer the direction, its brackets
    /// named by their sense.
    private List<Glyph> settle(boolean bracketsAsDrawn) {
        var settled = new ArrayList<Glyph>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (isLengthener(i)) {
                settled.add(settled.removeLast().with(glyph));
            } else if (!Writing.isSign(glyph)) {
                boolean turned = bracketsAsDrawn && toLeft.get(i);
                settled.add(turned ? glyph.named(turned(glyph.text())) : glyph);
            }
        }
        return settled;
    }

    private boolean isLengthener(int at) {
        return glyphs.get(at).text().equals(LENGTHENER)
                && at > 0
                && at + 1 < glyphs.size()
                && Writing.isToLeft(glyphs.get(at - 1))
                && Writing.isToLeft(glyphs.get(at + 1));
    }

    private static String turned(String bracket) {
        int opening = OPENING.indexOf(bracket);
        int closing = CLOSING.indexOf(bracket);
        if (opening < 0 && closing < 0) {
            return bracket;
        }
        return String.valueOf(opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(closing));
    }
}
