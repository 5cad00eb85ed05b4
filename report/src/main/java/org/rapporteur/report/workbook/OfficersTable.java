package org.rapporteur.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Places;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.ResponseFinding;

/// The table that officers know from earlier follow-ups: one row for each passage, or for each text
/// named as a whole.
final class OfficersTable {

    private OfficersTable() {}

    record Row(
            String resolution,
            String paragraph,
            String summary,
            String implementation,
            String resources) {}

    static List<Column<Row>> columns(Words words) {
        return List.of(
                new Column<>(words.say("officers.resolution"), 24, Row::resolution),
                new Column<>(words.say("officers.paragraph"), 20, Row::paragraph),
                new Column<>(words.say("officers.summary"), 70, Row::summary),
                new Column<>(words.say("officers.implementation"), 26, Row::implementation),
                new Column<>(words.say("officers.resources"), 22, Row::resources));
    }

    static List<Row> rows(Overview overview, Words words) {
        List<Row> rows = new ArrayList<>();
        for (var response : overview.review().responses()) {
            if (response.status() != CitationStatus.RESOLVED) {
                continue;
            }
            if (response.targetAddress().isEmpty() || response.fidelity() == Fidelity.HEADING) {
                rows.add(row(response, Places.say(response.targetAddress()), words));
            } else {
                response.targetAddress()
                        .forEach(address -> rows.add(row(response, Places.say(address), words)));
            }
        }
        return rows;
    }

    /// Implementation was not looked into, and nothing is made up about resources.
    private static Row row(ResponseFinding response, String paragraph, Words words) {
        return new Row(
                response.targetSymbol(),
                paragraph,
                response.text(),
                words.say("officers.notSearched"),
                "");
    }
}
