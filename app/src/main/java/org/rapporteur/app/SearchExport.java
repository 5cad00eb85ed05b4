package org.rapporteur.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.SearchCommand.ExportForm;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.search.Hit;
import org.rapporteur.search.PassageSearch;

/// Every hit of a query as a table or as JSON Lines, written as they come.
final class SearchExport {

    private static final String CSV_HEADS =
            "rank,symbol,provision,score,text,title,section,kind,language,file,sha256\r\n";

    /// A spreadsheet takes a cell that starts so for a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SearchExport() {}

    /// @param out the file; null for standard output
    /// @return how many hits were written
    static int write(
            PassageSearch search,
            String query,
            ExportForm form,
            Terminal terminal,
            @Nullable Path out) {
        try (var stream = open(terminal, out)) {
            if (form == ExportForm.csv) {
                stream.write(CSV_HEADS.getBytes(StandardCharsets.UTF_8));
            }
            return search.export(query, hit -> write(stream, form, hit));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static OutputStream open(Terminal terminal, @Nullable Path out) throws IOException {
        if (out != null) {
            return new BufferedOutputStream(Files.newOutputStream(out));
        }
        return new FilterOutputStream(terminal.out()) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                out.write(bytes, start, length);
            }

            @Override
            public void close() throws IOException {
                flush(); // the terminal stays open
            }
        };
    }

    private static void write(OutputStream stream, ExportForm form, Hit hit) {
        try {
            stream.write(
                    form == ExportForm.json
                            ? SearchLines.json(hit)
                            : csv(hit).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String csv(Hit hit) {
        var cells =
                List.of(
                        Integer.toString(hit.rank()),
                        hit.symbol(),
                        hit.provision(),
                        String.format(java.util.Locale.ROOT, "%.4f", hit.score()),
                        hit.text(),
                        hit.title(),
                        hit.section(),
                        hit.kind(),
                        hit.language(),
                        hit.file(),
                        hit.document());
        return String.join(",", cells.stream().map(SearchExport::cell).toList()) + "\r\n";
    }

    private static String cell(String value) {
        boolean isFormula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        var safe = isFormula ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
