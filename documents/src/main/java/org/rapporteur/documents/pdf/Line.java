package org.rapporteur.documents.pdf;

import java.util.List;

/// A printed line: its characters in reading order, and what is true of most of them.
///
/// @param left where its first character that is no blank begins
/// @param size the font size of most of its characters
/// @param bold whether every letter is set in bold
/// @param artifact whether the file itself says that the line is no part of the text
/// @param cell the cell of a table, or the box, that it stands in
record Line(
        int page,
        List<Glyph> glyphs,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean italic,
        boolean artifact,
        Cell cell) {

    /// Smaller than this share of the line's size, and raised: a note mark.
    private static final float SMALL = 0.85f;

    private static final float RAISED = 0.12f;

    private static final float WIDE_GAP = 1.5f;

    Line {
        glyphs = List.copyOf(glyphs);
    }

    static Line of(int page, List<Glyph> glyphs) {
        float left = Float.MAX_VALUE;
        float right = 0;
        boolean bold = true;
        boolean italic = true;
        boolean artifact = true;
        boolean letters = false;
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.end());
            artifact &= glyph.artifact();
            if (Character.isLetterOrDigit(glyph.text().codePointAt(0))) {
                letters = true;
                bold &= glyph.bold();
                italic &= glyph.italic();
            }
        }
        var main = mostCommon(glyphs);
        return new Line(
                page,
                glyphs,
                left,
                right,
                main.baseline(),
                main.size(),
                bold && letters,
                italic && letters,
                artifact,
                Cell.NONE);
    }

    /// The same line in a cell.
    Line in(Cell other) {
        return new Line(page, glyphs, left, right, baseline, size, bold, italic, artifact, other);
    }

    /// The same line further to the right, or to the left.
    Line moved(float by) {
        return new Line(
                page,
                glyphs.stream().map(glyph -> glyph.moved(by)).toList(),
                left + by,
                right + by,
                baseline,
                size,
                bold,
                italic,
                artifact,
                cell);
    }

    /// The same line with some of its characters only.
    Line withGlyphs(List<Glyph> some) {
        return new Line(page, some, left, right, baseline, size, bold, italic, artifact, cell);
    }

    /// Whether a wide gap parts words of the line, as between columns or behind a label.
    boolean hasGap() {
        return hasGapBefore(-1);
    }

    /// Whether a word stands behind a wide gap, and to the right of a place.
    boolean hasGapBefore(float place) {
        float end = Float.MAX_VALUE;
        for (var glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (glyph.x() - end > WIDE_GAP * size && glyph.x() > place) {
                    return true;
                }
                end = glyph.end();
            }
        }
        return false;
    }

    /// How many wide gaps part words of the line.
    int gaps() {
        int gaps = 0;
        float end = Float.MAX_VALUE;
        for (var glyph : glyphs) {
            if (!glyph.isBlank()) {
                gaps += glyph.x() - end > WIDE_GAP * size ? 1 : 0;
                end = glyph.end();
            }
        }
        return gaps;
    }

    /// The character whose size most of the line's characters share.
    private static Glyph mostCommon(List<Glyph> glyphs) {
        var best = glyphs.getFirst();
        int bestCount = 0;
        for (int i = 0; i < glyphs.size(); ) {
            var one = glyphs.get(i);
            int count = 0;
            int next = i;
            for (int k = i; k < glyphs.size(); k++) {
                var other = glyphs.get(k);
                boolean same = Math.abs(other.size() - one.size()) < 0.3f;
                count += same && !other.isBlank() ? 1 : 0;
                next = same && k == next ? k + 1 : next;
            }
            if (count > bestCount) {
                bestCount = count;
                best = one;
            }
            i = Math.max(next, i + 1);
        }
        return best;
    }

    boolean isRaised(Glyph glyph) {
        return glyph.size() < size * SMALL && glyph.baseline() < baseline - size * RAISED;
    }

    /// The words of the line, marks and all.
    String text() {
        var text = new LineText();
        text.append(this);
        return text.plain();
    }

    float centre() {
        return (left + right) / 2;
    }
}
