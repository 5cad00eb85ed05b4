package org.rapporteur.server.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Rows as a workbook of one sheet, written as they come: a heading that stays in view, filters,
/// and texts that no program takes for a formula. The same rows give the same bytes.
final class XlsxRows<T> {

    /// The most characters that a cell holds in any program.
    private static final int MOST_CHARACTERS = 32_767;

    /// A program that reads a cell again takes a text that starts so for a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /// As [org.rapporteur.server.listing] writes no day of its own into a file: early, and not the
    /// very first moment of the format, which is written with the machine's time zone.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String NAMESPACE =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final int HEADING_STYLE = 1;

    /// Shows its text as it stands, also after somebody went into the cell.
    private static final int QUOTED_STYLE = 2;

    private static final int LETTERS = 26;

    private final List<Column<T>> columns;
    private final ZipOutputStream zip;
    private int written;

    XlsxRows(List<Column<T>> columns, OutputStream out) {
        this.columns = columns;
        this.zip = new ZipOutputStream(out);
    }

    void write(Consumer<Consumer<T>> rows) {
        try {
            for (var part : PARTS) {
                begin(part.name());
                text(HEAD + part.content());
            }
            begin("xl/worksheets/sheet1.xml");
            text(SHEET_START);
            row(columns.stream().map(column -> cell(column.name(), HEADING_STYLE)).toList());
            rows.accept(this::row);
            text(
                    "</sheetData><autoFilter ref=\"A1:%s%d\"/></worksheet>"
                            .formatted(letters(columns.size()), written));
            zip.closeEntry();
            zip.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    private void row(T item) {
        row(columns.stream().map(column -> cell(column.value().apply(item))).toList());
    }

    private void row(List<String> cells) {
        written++;
        try {
            text("<row>" + String.join("", cells) + "</row>\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void text(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        return switch (value) {
            case Number number -> "<c><v>" + number + "</v></c>";
            case Boolean truth -> "<c t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>";
            case List<?> list ->
                    cell(list.stream().map(Object::toString).collect(Collectors.joining("; ")));
            default -> textCell(value.toString());
        };
    }

    private static String textCell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return text.isEmpty() ? "<c/>" : cell(text, isFormula ? QUOTED_STYLE : 0);
    }

    private static String cell(String text, int style) {
        return "<c t=\"inlineStr\" s=\"%d\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(style, escaped(limited(text)));
    }

    private static String limited(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /// What XML may not hold is left out.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        default -> {
                            if (isWritable(c)) {
                                escaped.appendCodePoint(c);
                            }
                        }
                    }
                });
        return escaped.toString();
    }

    private static boolean isWritable(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF;
    }

    /// The name of a column: 1 is `A`, 27 is `AA`.
    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private record Part(String name, String content) {}

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String SHEET_START =
            HEAD
                    + "<worksheet "
                    + NAMESPACE
                    + "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                    + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                    + "<sheetFormatPr defaultRowHeight=\"15\" baseColWidth=\"18\"/><sheetData>\n";

    /// Everything but the sheet.
    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            "[Content_Types].xml",
                            """
                            <Types xmlns="%1$scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                            <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>\
                            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/>\
                            <Override PartName="/xl/styles.xml" ContentType="%2$sstyles+xml"/></Types>
                            """
                                    .formatted(PACKAGE, TYPE)),
                    new Part(
                            "_rels/.rels",
                            relations(
                                    "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>")),
                    new Part(
                            "xl/workbook.xml",
                            """
                            <workbook %s xmlns:r="%s"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>
                            """
                                    .formatted(NAMESPACE, OFFICE)),
                    new Part(
                            "xl/_rels/workbook.xml.rels",
                            relations(
                                    "<Relationship Id=\"r1\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                            + "<Relationship Id=\"r2\" Type=\"%1$s/styles\" Target=\"styles.xml\"/>")),
                    new Part(
                            "xl/styles.xml",
                            """
                            <styleSheet %s><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
                            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
                            <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                            <cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/></cellXfs></styleSheet>
                            """
                                    .formatted(NAMESPACE)));

    private static String relations(String relations) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + relations.formatted(OFFICE)
                + "</Relationships>\n";
    }
}
