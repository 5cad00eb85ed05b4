package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts the characters of a page together into lines, from top to bottom.
///
/// Characters stay in the order of drawing as long as the pen moves on along one baseline; such
/// runs are laid beside each other by place. A raised or lowered small run belongs to the line that
/// it stands at.
final class LineBuilder {

    /// Baselines that differ by less than this share of the font size are one.
    private static final float SAME_BASELINE = 0.25f;

    /// A small run belongs to the row whose baseline is no further off than this share of its size.
    private static final float REACH_OF_RAISED = 0.62f;

    private static final float SMALLER = 0.85f;

    private LineBuilder() {}

    /// Characters drawn one after the other on one baseline.
    private static final class Run {
        final List<Glyph> glyphs = new ArrayList<>();
        boolean inked;

        Glyph first() {
            return glyphs.getFirst();
        }

        float baseline() {
            return first().baseline();
        }

        float size() {
            return first().size();
        }

        float x() {
            return first().x();
        }
    }

    /// Runs that share a baseline.
    private static final class Row {
        final List<Run> runs = new ArrayList<>();
        float baseline;
        float size;
        boolean inked;

        void add(Run run) {
            if (run.inked && (run.size() > size || !inked)) {
                size = run.size();
                baseline = run.baseline();
            }
            if (runs.isEmpty()) {
                size = run.size();
                baseline = run.baseline();
            }
            inked |= run.inked;
            runs.add(run);
        }
    }

    static List<Line> lines(PageGlyphs page) {
        var rows = joinRaised(rows(runs(page.glyphs())));
        var ordered = rows.stream().map(LineBuilder::inOrder).toList();
        if (page.writing() != Writing.LEFT_TO_RIGHT) {
            ordered = TurnedRuns.turn(ordered, page.writing());
        }
        var lines = new ArrayList<Line>(rows.size());
        for (var row : ordered) {
            lines.add(Line.of(page.page(), row));
        }
        lines.sort(Orders.by(Line::baseline));
        return lines;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        var runs = new ArrayList<Run>();
        Run run = new Run();
        float end = 0;
        for (var glyph : glyphs) {
            boolean goesOn =
                    !run.glyphs.isEmpty()
                            && Math.abs(glyph.baseline() - run.baseline()) < 0.05f * glyph.size()
                            && Math.abs(glyph.size() - run.size()) < 0.3f
                            && glyph.x() > end - glyph.size() / 2
                            && glyph.x() < end + glyph.size() * 3;
            if (!goesOn) {
                run = new Run();
                runs.add(run);
            }
            run.glyphs.add(glyph);
            run.inked |= !glyph.isBlank();
            end = glyph.end();
        }
        return runs;
    }

    private static List<Row> rows(List<Run> runs) {
        var sorted = new ArrayList<>(runs);
        sorted.sort(Orders.by(Run::baseline));
        var rows = new ArrayList<Row>();
        Row row = new Row();
        for (var run : sorted) {
            float reach = SAME_BASELINE * Math.min(run.size(), row.size);
            boolean same = !row.runs.isEmpty() && Math.abs(run.baseline() - row.baseline) <= reach;
            if (!same) {
                row = new Row();
                rows.add(row);
            }
            row.add(run);
        }
        rows.removeIf(blank -> !blank.inked);
        return rows;
    }

    /// Adds rows of small characters to the row above or below whose line they are raised from or
    /// lowered under.
    private static List<Row> joinRaised(List<Row> rows) {
        var joined = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var below = i + 1 < rows.size() ? rows.get(i + 1) : row;
            var above = joined.isEmpty() ? row : joined.getLast();
            if (isPartOf(row, below)) {
                below.runs.addAll(row.runs);
            } else if (isPartOf(row, above)) {
                above.runs.addAll(row.runs);
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean isPartOf(Row small, Row row) {
        return small != row
                && small.size < row.size * SMALLER
                && Math.abs(small.baseline - row.baseline) < row.size * REACH_OF_RAISED
                && touches(small, row);
    }

    /// Whether a run of the small row stands right beside or between those of the other.
    private static boolean touches(Row small, Row row) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (var run : row.runs) {
            left = Math.min(left, run.x());
            right = Math.max(right, run.glyphs.getLast().end());
        }
        for (var run : small.runs) {
            if (run.inked && run.x() > left - 2 * row.size && run.x() < right + row.size) {
                return true;
            }
        }
        return false;
    }

    private static List<Glyph> inOrder(Row row) {
        row.runs.sort(Orders.by(Run::x));
        var ordered = new ArrayList<Glyph>();
        for (var run : row.runs) {
            for (var glyph : run.glyphs) {
                if (!isDrawnTwice(ordered, glyph)) {
                    ordered.add(glyph);
                }
            }
        }
        return ordered;
    }

    /// Bold that is made by drawing a character twice with a small shift.
    private static boolean isDrawnTwice(List<Glyph> before, Glyph glyph) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
            var other = before.get(i);
            if (Math.abs(other.x() - glyph.x()) < glyph.width() * 0.3f
                    && Math.abs(other.baseline() - glyph.baseline()) < glyph.size() * 0.1f
                    && other.text().equals(glyph.text())
                    && !glyph.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
