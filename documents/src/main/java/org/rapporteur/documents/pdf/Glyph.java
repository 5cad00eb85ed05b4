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

    private static final char NO_BREAK_SPACE = '\u00a0';

    float end() {
        return x + width;
    }

    Glyph moved(float by) {
        return new Glyph(text, x + by, baseline, width, size, bold, italic, artifact, content);
    }

    boolean isBlank() {
        // Asked several times of every character, and nearly all are letters.
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean printed = first > ' ' && first < NO_BREAK_SPACE;
        return !printed && (text.isBlank() || text.equals("\u00a0"));
    }
}
