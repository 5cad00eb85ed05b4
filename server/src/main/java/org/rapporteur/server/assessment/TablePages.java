package org.rapporteur.server.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.ListPage;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.StoredAssessment;

/// The table of commitments and of who is to act: what is published, in words. Addressees stand in
/// the order of the alphabet, commitments in that of the texts; nothing is summed for a State.
public final class TablePages {

    /// Published assessments that the table is made of at most.
    static final int MOST_ASSESSMENTS = 10_000;

    /// Addressees that have a column at most.
    static final int MOST_ADDRESSEES = 200;

    private final OpenLibrary library;
    private final Listing<TableView.Row> rows;

    public TablePages(OpenLibrary library) {
        this.library = library;
        this.rows =
                new Listing<>(
                        "assessments-table",
                        _ -> columns(addressees(listStanding())),
                        _ -> Listing.few(rows(listStanding())));
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/assessments/table",
                        visit -> rows.reply(visit, page -> page(visit, page))),
                rows.api("/api/assessments/table"));
    }

    private List<StoredAssessment> listStanding() {
        return library.store().assessments().listStanding(MOST_ASSESSMENTS);
    }

    private static List<String> addressees(List<StoredAssessment> standing) {
        var names = new TreeSet<String>();
        standing.forEach(one -> names.add(one.addressee()));
        return names.stream().limit(MOST_ADDRESSEES).toList();
    }

    private static List<TableView.Row> rows(List<StoredAssessment> standing) {
        var byCommitment = new LinkedHashMap<CommitmentKey, Map<String, String>>();
        for (var one : standing) {
            byCommitment
                    .computeIfAbsent(one.commitment(), _ -> new LinkedHashMap<>())
                    .put(one.addressee(), one.status());
        }
        return byCommitment.entrySet().stream()
                .map(one -> new TableView.Row(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Column<TableView.Row>> columns(List<String> addressees) {
        var columns = new ArrayList<Column<TableView.Row>>();
        columns.add(new Column<>("instrument", row -> row.commitment().instrument()));
        columns.add(new Column<>("language", row -> row.commitment().language()));
        columns.add(new Column<>("provision", row -> row.commitment().provision()));
        columns.add(new Column<>("act", row -> row.commitment().act()));
        addressees.forEach(name -> columns.add(new Column<>(name, row -> row.of(name))));
        return columns;
    }

    private Reply page(Visit visit, ListPage<TableView.Row> page) {
        return Reply.page(
                "table",
                visit.wording().of("table.heading"),
                Section.ASSESSMENTS,
                new TableView(addressees(listStanding()), page.rows(), page.next()));
    }
}
