package org.rapporteur.server.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.InstrumentFields;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.CommonColumns;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.MatrixCell;
import org.rapporteur.store.Seek;

/// The matrix: which instrument has how many provisions linked to which challenge.
public final class MatrixPages {

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<MatrixView.Row> rows;

    public MatrixPages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.rows = new Listing<>("matrix", visit -> columns(cycle(visit)), this::source);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/matrix",
                        _ ->
                                new Reply.Redirect(
                                        CyclePages.address(library.cycles().getFirst())
                                                + "/matrix")),
                Route.get("/cycles/{cycle}/matrix", this::matrix),
                rows.api("/api/cycles/{cycle}/matrix"));
    }

    private Cycle cycle(Visit visit) {
        return library.getCycle(visit.place("cycle"));
    }

    private static List<Column<MatrixView.Row>> columns(Cycle cycle) {
        var columns =
                new ArrayList<>(
                        CommonColumns.<MatrixView.Row>withInstrument(MatrixView.Row::instrument));
        for (var challenge : cycle.challenges()) {
            columns.add(
                    new Column<>(challenge.id() + "_answers", row -> row.answers(challenge.id())));
            columns.add(
                    new Column<>(
                            challenge.id() + "_describes", row -> row.describes(challenge.id())));
        }
        return columns;
    }

    private Listing.Source<MatrixView.Row> source(Visit visit) {
        var cycle = cycle(visit);
        return Listing.source(
                (after, most) -> list(visit, cycle, after, most),
                row -> new Seek(row.instrument().adopted(), row.instrument().id(), 0));
    }

    private List<MatrixView.Row> list(Visit visit, Cycle cycle, Seek after, int most) {
        var links = library.store().linkListing();
        var instruments =
                links.listLinkedInstruments(cycle.id(), Filters.instruments(visit), after, most);
        Map<String, List<MatrixCell>> cells =
                links
                        .listCells(cycle.id(), instruments.stream().map(InstrumentRow::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(MatrixCell::instrument));
        return instruments.stream()
                .map(one -> new MatrixView.Row(one, cells.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Reply matrix(Visit visit) {
        var cycle = cycle(visit);
        return rows.reply(
                visit,
                page ->
                        Reply.page(
                                "matrix",
                                visit.wording().of("matrix.heading"),
                                Section.MATRIX,
                                new MatrixView(
                                        cycle,
                                        library.cycles(),
                                        filters(visit),
                                        page.rows(),
                                        page.next())));
    }

    private Filters filters(Visit visit) {
        return new Filters(
                visit.here().path(), InstrumentFields.of(visit, counts, library.store()));
    }
}
