package org.rapporteur.documents.pdf;

import java.util.List;

/// A rectangle that rulings form: a box around text, or a grid of cells.
///
/// @param columns where its columns begin and the last one ends, from left to right
/// @param rows where its rows begin and the last one ends, from top to bottom
record Frame(List<Float> columns, List<Float> rows) {

    Frame {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    float left() {
        return columns.getFirst();
    }

    float right() {
        return columns.getLast();
    }

    float top() {
        return rows.getFirst();
    }

    float bottom() {
        return rows.getLast();
    }

    /// Whether it has cells beside each other; if not, it is a box.
    boolean isGrid() {
        return columns.size() > 2;
    }

    boolean holds(Glyph glyph) {
        return holdsHeightOf(glyph) && middle(glyph) > left() && middle(glyph) < right();
    }

    /// Whether a character stands in the frame or beside it.
    boolean holdsHeightOf(Glyph glyph) {
        float y = height(glyph);
        return y > top() && y < bottom();
    }

    int columnOf(Glyph glyph) {
        return indexOf(columns, middle(glyph));
    }

    int rowOf(Glyph glyph) {
        return indexOf(rows, height(glyph));
    }

    private static float middle(Glyph glyph) {
        return glyph.x() + glyph.width() / 2;
    }

    private static float height(Glyph glyph) {
        return glyph.baseline() - glyph.size() * 0.3f;
    }

    /// The number, from 1, of the stretch that a place stands in.
    private static int indexOf(List<Float> edges, float place) {
        int index = 0;
        while (index < edges.size() - 1 && edges.get(index) <= place) {
            index++;
        }
        return Math.max(1, index);
    }
}
