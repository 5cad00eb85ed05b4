package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cells of a frame, as its rulings part them.
///
/// @param number of the box or table
/// @param sure whether what stands in it is laid out as the frame says
record FramedCells(Frame frame, int number, boolean sure) {

    /// Rows of several cells that a table has at least.
    private static final int FEWEST_ROWS = 2;

    /// A table with no more rules than this, edges counted, is ruled around its head only.
    private static final int MOST_HEAD_RULES = 4;

    /// Printed lines from which on it can be told that each is a row.
    private static final int FEWEST_LINES = 3;

    static FramedCells of(Frame frame, int number, PageGlyphs page) {
        var inside =
                page.glyphs().stream()
                        .filter(glyph -> !glyph.artifact() && !glyph.isBlank())
                        .filter(frame::holds)
                        .toList();
        if (!frame.isGrid()) {
            var lines = LineBuilder.lines(page.part(inside));
            return new FramedCells(frame, number, ColumnBand.isOfWords(lines));
        }
        var whole =
                frame.rows().size() > MOST_HEAD_RULES
                        ? frame
                        : withLinesAsRows(frame, page.part(inside));
        Map<Integer, Set<Integer>> filled = new HashMap<>();
        for (var glyph : inside) {
            filled.computeIfAbsent(whole.rowOf(glyph), any -> new HashSet<>())
                    .add(whole.columnOf(glyph));
        }
        long rows = filled.values().stream().filter(columns -> columns.size() > 1).count();
        return new FramedCells(whole, number, rows >= FEWEST_ROWS);
    }

    Cell cellOf(Glyph glyph) {
        return frame.isGrid()
                ? new Cell(number, frame.rowOf(glyph), frame.columnOf(glyph))
                : Cell.ofBox(number);
    }

    /// Where a stretch between two rules holds lines that each fill the first and most other
    /// columns, every line is a row.
    private static Frame withLinesAsRows(Frame frame, PageGlyphs inside) {
        Map<Integer, List<Glyph>> byRow = new HashMap<>();
        inside.glyphs()
                .forEach(glyph ->
                        byRow.computeIfAbsent(frame.rowOf(glyph), any -> new ArrayList<>())
                                .add(glyph));
        var rows = new ArrayList<>(frame.rows());
        for (var stretch : byRow.values()) {
            var lines = LineBuilder.lines(inside.part(stretch));
            if (lines.size() >= FEWEST_LINES
                    && lines.stream().allMatch(line -> isRow(frame, line))) {
                for (int i = 1; i < lines.size(); i++) {
                    float size = lines.get(i).size();
                    rows.add(
                            (lines.get(i - 1).baseline() + lines.get(i).baseline() - 0.6f * size)
                                    / 2);
                }
            }
        }
        rows.sort(null);
        return new Frame(frame.columns(), rows);
    }

    private static boolean isRow(Frame frame, Line line) {
        var columns = new HashSet<Integer>();
        line.glyphs().forEach(glyph -> columns.add(frame.columnOf(glyph)));
        return columns.contains(1) && 2 * columns.size() >= frame.columns().size() - 1;
    }
}
