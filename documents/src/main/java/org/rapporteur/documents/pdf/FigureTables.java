package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/// Finds tables of figures that neither tags nor rules mark: lines one under the other whose pieces
/// stand in three columns or more, most of them figures. Each line is a row.
///
/// Columns of words are no sure sign, for lists, letterheads and signatures are set alike.
final class FigureTables {

    private static final int FEWEST_COLUMNS = 3;
    static final int FEWEST_ROWS = 3;

    /// Share of the cells behind the first column that are figures.
    private static final float MOSTLY = 0.7f;

    private final List<Pieces> lines;
    private final List<float[]> columns = new ArrayList<>();

    private FigureTables(List<Pieces> lines) {
        this.lines = lines;
    }

    /// @param numbers gives the number of each table that is found
    static List<Line> mark(List<Line> lines, IntSupplier numbers) {
        if (lines.stream().filter(line -> line.gaps() > 1).limit(FEWEST_ROWS).count()
                < FEWEST_ROWS) {
            return lines;
        }
        var pieces = lines.stream().map(Pieces::of).toList();
        var marked = new ArrayList<Line>();
        int at = 0;
        while (at < lines.size()) {
            var table = new FigureTables(pieces);
            int end = table.endOf(at);
            if (table.isSure(at, end)) {
                marked.addAll(table.rows(at, end, numbers.getAsInt()));
                at = end;
            } else {
                marked.add(lines.get(at));
                at++;
            }
        }
        return marked;
    }

    /// Goes on as long as pieces stand in columns, and cuts what belongs to no row at the end.
    private int endOf(int from) {
        if (!isRow(lines.get(from))) {
            return from;
        }
        int end = from;
        int last = from;
        while (end < lines.size() && fits(lines.get(end))) {
            end++;
            last = isRow(lines.get(end - 1)) ? end : last;
        }
        return last;
    }

    private static boolean isRow(Pieces line) {
        return line.count() >= FEWEST_COLUMNS
                && !line.line().artifact()
                && line.line().cell().isNone();
    }

    /// Whether each piece stands in one column at most; if so, the columns grow by them.
    private boolean fits(Pieces line) {
        if (line.line().artifact() || !line.line().cell().isNone()) {
            return false;
        }
        var into = new ArrayList<float[]>();
        for (int i = 0; i < line.count(); i++) {
            float left = line.left(i);
            float right = line.right(i);
            var touched = columns.stream().filter(one -> one[0] < right && one[1] > left).toList();
            if (touched.size() > 1 || (!touched.isEmpty() && into.contains(touched.getFirst()))) {
                return false;
            }
            into.add(touched.isEmpty() ? new float[] {left, right} : touched.getFirst());
        }
        for (int i = 0; i < line.count(); i++) {
            var column = into.get(i);
            column[0] = Math.min(column[0], line.left(i));
            column[1] = Math.max(column[1], line.right(i));
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        columns.sort((one, other) -> Float.compare(one[0], other[0]));
        return true;
    }

    private boolean isSure(int from, int to) {
        int rows = 0;
        int cells = 0;
        int figures = 0;
        for (var line : lines.subList(from, to)) {
            rows += isRow(line) ? 1 : 0;
            for (int i = 1; i < line.count(); i++) {
                cells++;
                figures += line.cut(i).filter(cell -> isFigure(cell.text())).isPresent() ? 1 : 0;
            }
        }
        return rows >= FEWEST_ROWS && 2 * rows > to - from && figures > MOSTLY * cells;
    }

    /// `1,234.5`, `12 %`, `(3.1)`, `–`.
    private static boolean isFigure(String text) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters == 0 && (digits > 0 || text.length() == 1);
    }

    private List<Line> rows(int from, int to, int number) {
        var rows = new ArrayList<Line>();
        for (int row = from; row < to; row++) {
            var line = lines.get(row);
            for (int i = 0; i < line.count(); i++) {
                var cell = new Cell(number, row - from + 1, columnOf(line.left(i)) + 1);
                line.cut(i).ifPresent(piece -> rows.add(piece.in(cell)));
            }
        }
        return rows;
    }

    private int columnOf(float left) {
        int column = 0;
        while (column + 1 < columns.size() && columns.get(column + 1)[0] <= left) {
            column++;
        }
        return column;
    }
}
