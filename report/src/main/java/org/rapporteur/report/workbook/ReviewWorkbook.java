package org.rapporteur.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.report.container.StableZip;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Printable;
import org.rapporteur.report.wording.Words;

/// The workbook: matrix, responses, the officers' table, findings, sources, and what each column
/// means.
public final class ReviewWorkbook {

    private ReviewWorkbook() {}

    /// The workbook as an XLSX file.
    public static byte[] render(Overview overview, Words words) {
        try (var workbook = new XSSFWorkbook()) {
            var tables = new ReviewTables(overview, words);
            var sheets = new SheetWriter(workbook);
            sheets.write(words.say("sheet.matrix"), tables.matrixColumns(), overview.rows());
            sheets.write(
                    words.say("sheet.responses"),
                    tables.responseColumns(),
                    overview.review().responses());
            sheets.write(
                    words.say("sheet.officers"),
                    OfficersTable.columns(words),
                    OfficersTable.rows(overview, words));
            sheets.write(
                    words.say("sheet.findings"),
                    tables.findingColumns(),
                    overview.review().findings());
            sheets.write(words.say("sheet.sources"), tables.sourceColumns(), overview.sources());
            sheets.write(
                    words.say("sheet.readMe"), ReadMe.columns(words), ReadMe.rows(overview, words));
            var properties = workbook.getProperties().getCoreProperties();
            properties.setTitle(Printable.of(overview.review().deckTitle()));
            properties.setCreator("Rapporteur");
            properties.setCreated(Optional.empty());
            properties.setModified(Optional.empty());
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.normalize(bytes.toByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot write the workbook", exception);
        }
    }
}
