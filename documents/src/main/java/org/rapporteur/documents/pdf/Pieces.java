package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inked pieces of a line between its wide gaps.
///
/// @param edges where each piece begins and ends, from left to right
record Pieces(Line line, List<Float> edges) {

    /// Words of a line stand closer than this share of the font size, even where it is stretched.
    private static final float GAP = 0.8f;

    static Pieces of(Line line) {
        var edges = new ArrayList<Float>();
        float end = 0;
        for (var glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            if (edges.isEmpty()) {
                edges.add(glyph.x());
            } else if (glyph.x() - end > GAP * line.size()) {
                edges.add(end);
                edges.add(glyph.x());
            }
            end = Math.max(end, glyph.end());
        }
        edges.add(end);
        return new Pieces(line, edges);
    }

    int count() {
        return edges.size() / 2;
    }

    float left(int piece) {
        return edges.get(2 * piece);
    }

    float right(int piece) {
        return edges.get(2 * piece + 1);
    }

    /// Whether a piece stands on both sides of an upright line.
    boolean cross(float x) {
        for (int i = 0; i < count(); i++) {
            if (left(i) < x && right(i) > x) {
                return true;
            }
        }
        return line.artifact() || !line.cell().isNone();
    }

    /// The words of a piece as a line of their own.
    Optional<Line> cut(int piece) {
        var glyphs = new ArrayList<Glyph>();
        for (var glyph : line.glyphs()) {
            float middle = glyph.x() + glyph.width() / 2;
            if (middle >= left(piece) && middle <= right(piece)) {
                glyphs.add(glyph);
            }
        }
        return glyphs.isEmpty() ? Optional.empty() : Optional.of(Line.of(line.page(), glyphs));
    }
}
