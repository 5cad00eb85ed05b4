package org.rapporteur.server.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Rows as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it.
final class CsvRows<T> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// A spreadsheet takes a cell that starts so for a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<Column<T>> columns;
    private final OutputStream out;

    CsvRows(List<Column<T>> columns, OutputStream out) {
        this.columns = columns;
        this.out = out;
    }

    void write(Consumer<Consumer<T>> rows) {
        line(BYTE_ORDER_MARK + columns.stream().map(Column::name).collect(Collectors.joining(",")));
        rows.accept(row ->
                line(
                        columns.stream()
                                .map(column -> cell(column.value().apply(row)))
                                .collect(Collectors.joining(","))));
    }

    private void line(String line) {
        try {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case Number number -> number.toString();
            case List<?> list ->
                    text(list.stream().map(Object::toString).collect(Collectors.joining("; ")));
            default -> text(value.toString());
        };
    }

    private static String text(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        var safe = isFormula ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
