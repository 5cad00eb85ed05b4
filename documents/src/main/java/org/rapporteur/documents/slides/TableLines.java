package org.rapporteur.documents.slides;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.rapporteur.documents.structure.Slide.Line;
import org.rapporteur.documents.structure.Slides;

/// The text of a table: row by row, cells parted by " | "; under a head row of labels (CHALLENGE,
/// RESPONSE) column by column, so that each text stands behind its label.
final class TableLines {

    private static final String CELL_SEPARATOR = " | ";

    private TableLines() {}

    static List<Line> of(XSLFTable table) {
        return of(table.getRows().stream().map(TableLines::cells).toList());
    }

    /// @param rows the lines of each cell of each row
    static List<Line> of(List<? extends List<List<Line>>> rows) {
        boolean labelledColumns =
                !rows.isEmpty() && rows.getFirst().stream().filter(TableLines::isLabel).count() > 1;
        return labelledColumns ? byColumn(rows) : byRow(rows);
    }

    private static List<List<Line>> cells(XSLFTableRow row) {
        return row.getCells().stream()
                .map(cell -> SlideShapes.paragraphs(cell.getTextParagraphs()))
                .toList();
    }

    private static boolean isLabel(List<Line> cell) {
        return cell.size() == 1 && Slides.isLabel(cell.getFirst().text());
    }

    private static List<Line> byColumn(List<? extends List<List<Line>>> rows) {
        var lines = new ArrayList<Line>();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            for (var row : rows) {
                if (column < row.size()) {
                    lines.addAll(row.get(column));
                }
            }
        }
        return lines;
    }

    private static List<Line> byRow(List<? extends List<List<Line>>> rows) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            if (row.stream().anyMatch(TableLines::isLabel)) {
                row.forEach(lines::addAll);
            } else {
                var cells =
                        row.stream()
                                .map(TableLines::joined)
                                .filter(text -> !text.isEmpty())
                                .toList();
                if (!cells.isEmpty()) {
                    lines.add(new Line(String.join(CELL_SEPARATOR, cells), 0, true));
                }
            }
        }
        return lines;
    }

    private static String joined(List<Line> cell) {
        return String.join(" ", cell.stream().map(Line::text).toList());
    }
}
