package org.rapporteur.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.report.wording.Printable;
import org.rapporteur.report.wording.Scripts;

/// Writes tables into a workbook: a heading row that stays in view, filters, wrapped text, ready
/// for landscape print.
final class SheetWriter {

    /// The most characters that a cell holds in any program.
    private static final int MAX_CELL_CHARACTERS = 32_767;

    private static final int CHARACTER_WIDTH = 256;

    private static final float LINE_POINTS = 15;
    private static final float ROW_MARGIN_POINTS = 4;

    /// The tallest row that a spreadsheet has.
    private static final float MAX_ROW_POINTS = 409;

    /// Columns that are not printed make a row no taller than this; their cells hold the whole text
    /// all the same.
    private static final int MAX_LINES_OFF_PRINT = 6;

    /// Columns beyond this many characters would make the print too small to read; they stay on the
    /// screen.
    private static final int MAX_PRINTED_CHARACTERS = 260;

    private static final byte[] HEADING_COLOR = {0x0B, 0x3D, 0x75};

    /// A text that begins so would be taken for a formula by programs that read the cell again.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final XSSFCellStyle rightToLeft;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = createTextStyle();
        text.setAlignment(HorizontalAlignment.LEFT);
        this.quoted = createTextStyle();
        quoted.setAlignment(HorizontalAlignment.LEFT);
        quoted.setQuotePrefixed(true);
        this.rightToLeft = createTextStyle();
        rightToLeft.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        this.heading = createHeadingStyle();
    }

    <T> void write(String name, List<Column<T>> columns, List<T> rows) {
        var sheet = workbook.createSheet(name);
        var top = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            var cell = top.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(heading);
            sheet.setColumnWidth(i, columns.get(i).widthCharacters() * CHARACTER_WIDTH);
        }
        top.setHeightInPoints(2 * LINE_POINTS + ROW_MARGIN_POINTS);
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i + 1);
            writeRow(row, columns, rows.get(i));
            row.setHeightInPoints(rowHeightPoints(columns, rows.get(i)));
        }
        finish(sheet, columns, rows.size());
    }

    private <T> void writeRow(XSSFRow row, List<Column<T>> columns, T item) {
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            switch (columns.get(i).value().apply(item)) {
                case Number number -> {
                    cell.setCellValue(number.doubleValue());
                    cell.setCellStyle(text);
                }
                case Object other -> {
                    var words = limited(Printable.of(other.toString()));
                    cell.setCellValue(words);
                    cell.setCellStyle(styleOf(words));
                }
            }
        }
    }

    /// The last column that is still readable when all up to it share the width of a page.
    private static <T> int lastPrinted(List<Column<T>> columns) {
        int width = 0;
        int last = 0;
        for (int i = 0; i < columns.size(); i++) {
            width += columns.get(i).widthCharacters();
            last = width <= MAX_PRINTED_CHARACTERS ? i : last;
        }
        return last;
    }

    /// Tall enough for the wrapped text; programs do not agree on doing this by themselves.
    private static <T> float rowHeightPoints(List<Column<T>> columns, T item) {
        int lines = 1;
        int last = lastPrinted(columns);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            int own = countLines(column.value().apply(item).toString(), column.widthCharacters());
            lines = Math.max(lines, i <= last ? own : Math.min(own, MAX_LINES_OFF_PRINT));
        }
        return Math.min(MAX_ROW_POINTS, lines * LINE_POINTS + ROW_MARGIN_POINTS);
    }

    private static int countLines(String words, int widthCharacters) {
        int lines = 0;
        for (var line : words.split("\n", -1)) {
            long characters = line.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
            lines += (int) (characters / widthCharacters) + 1;
        }
        return lines;
    }

    private CellStyle styleOf(String words) {
        if (!words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0) {
            return quoted;
        }
        return Scripts.isRightToLeft(words) ? rightToLeft : text;
    }

    private static String limited(String words) {
        return words.length() <= MAX_CELL_CHARACTERS
                ? words
                : words.substring(0, MAX_CELL_CHARACTERS - 1) + "…";
    }

    private <T> void finish(XSSFSheet sheet, List<Column<T>> columns, int rows) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastPrinted(columns), 0, rows);
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&A · &P / &N");
    }

    private XSSFCellStyle createTextStyle() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    private CellStyle createHeadingStyle() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(new XSSFColor(HEADING_COLOR));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var font = workbook.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        return style;
    }
}
