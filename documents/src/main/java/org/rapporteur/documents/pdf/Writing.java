package org.rapporteur.documents.pdf;

import java.util.List;

/// In which direction a page is written.
///
/// A page that runs from right to left is read in a mirror: its lines begin at the left then, its
/// first column stands there, its numbers hang out to that side, and all that is said of lines and
/// columns holds for it too. Only what runs the other way within a line is turned round by
/// [TurnedRuns].
enum Writing {
    LEFT_TO_RIGHT,

    /// From left to right, with words of the other direction in it.
    LEFT_TO_RIGHT_MIXED,
    RIGHT_TO_LEFT;

    /// No script that runs from right to left begins before Hebrew.
    private static final char FIRST_TO_LEFT = '\u0590';

    private static final String SIGNS =
            "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    static Writing of(List<Glyph> glyphs) {
        int toLeft = 0;
        int toRight = 0;
        for (var glyph : glyphs) {
            char first = glyph.text().isEmpty() ? ' ' : glyph.text().charAt(0);
            if (first >= FIRST_TO_LEFT && isToLeft(glyph)) {
                toLeft++;
            } else if (Character.isLetter(first)) {
                toRight++;
            }
        }
        if (toLeft == 0) {
            return LEFT_TO_RIGHT;
        }
        return toLeft > toRight ? RIGHT_TO_LEFT : LEFT_TO_RIGHT_MIXED;
    }

    /// Whether a character belongs to a script that runs from right to left.
    static boolean isToLeft(Glyph glyph) {
        var direction = direction(glyph);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether a character belongs to a script that runs from left to right.
    static boolean isToRight(Glyph glyph) {
        return direction(glyph) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /// Whether a character is an accent or a vowel that stands at a letter.
    static boolean isMark(Glyph glyph) {
        return direction(glyph) == Character.DIRECTIONALITY_NONSPACING_MARK;
    }

    /// Whether a character shows nothing and only steers the direction of others.
    static boolean isSign(Glyph glyph) {
        return glyph.text().length() == 1 && SIGNS.indexOf(glyph.text().charAt(0)) >= 0;
    }

    private static byte direction(Glyph glyph) {
        return glyph.text().isEmpty()
                ? Character.DIRECTIONALITY_UNDEFINED
                : Character.getDirectionality(glyph.text().codePointAt(0));
    }

    /// The characters as a mirror beside the page shows them, if that is how it is to be read.
    List<Glyph> view(List<Glyph> glyphs, float width) {
        return this == RIGHT_TO_LEFT
                ? glyphs.stream().map(glyph -> glyph.at(width - glyph.end())).toList()
                : glyphs;
    }

    List<Ruling> viewRulings(List<Ruling> rulings, float width) {
        return this == RIGHT_TO_LEFT
                ? rulings.stream().map(ruling -> ruling.mirrored(width)).toList()
                : rulings;
    }
}
