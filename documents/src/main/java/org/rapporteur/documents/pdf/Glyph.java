package org.rapporteur.documents.pdf;

/// One printed character (or ligature) where it stands on its page, in points from the top left
/// corner of the page as it is read.
///
/// @param text its Unicode text, usually one character
/// @param baseline distance of the line that it stands on from the top of the page
/// @param size height of its font as printed
record Glyph(
        String text,
        float x,
        float baseline,
        float width,
        float size,
        boolean bold,
        boolean italic,
        boolean artifact) {

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }
}
