package org.rapporteur.documents.pdf;

/// One printed character (or ligature) where it stands on its page, in points from the top left
/// corner of the page as it is read.
///
/// @param text its Unicode text, usually one character
/// @param baseline distance of the line that it stands on from the top of the page
/// @param size height of its font as printed
/// @param content number of the marked content of its page that it belongs to, by which a tagged
///   file's structure names it; [#UNTAGGED] where there is none
record Glyph(
        String text,
        float x,
        float baseline,
        float width,
        float size,
        boolean bold,
        boolean italic,
        boolean artifact,
        int content) {

    static final int UNTAGGED = -1;

    private static final float NARROW = 0.1f;
    private static final char NO_BREAK_SPACE = '\u00a0';

    float end() {
        return x + width;
    }

    /// Whether it takes too little room to be a letter by itself: a vowel, half of a ligature.
    boolean isNarrow() {
        return width < NARROW * size;
    }

    Glyph moved(float by) {
        return at(x + by);
    }

    Glyph at(float otherX) {
        return new Glyph(text, otherX, baseline, width, size, bold, italic, artifact, content);
    }

    /// The same character on another line.
    Glyph on(float otherLine) {
        return new Glyph(text, x, otherLine, width, size, bold, italic, artifact, content);
    }

    /// The same character under another name.
    Glyph named(String other) {
        return new Glyph(other, x, baseline, width, size, bold, italic, artifact, content);
    }

    /// The same character, as far as from its own place to the end of another.
    Glyph with(Glyph other) {
        float left = Math.min(x, other.x);
        float reach = Math.max(end(), other.end()) - left;
        return new Glyph(text, left, baseline, reach, size, bold, italic, artifact, content);
    }

    boolean isBlank() {
        // Asked several times of every character, and nearly all are letters.
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean printed = first > ' ' && first < NO_BREAK_SPACE;
        return !printed && (text.isBlank() || text.equals("\u00a0"));
    }
}
