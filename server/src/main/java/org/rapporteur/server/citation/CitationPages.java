package org.rapporteur.server.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.server.decision.DecidedListings;
import org.rapporteur.server.decision.DecisionFields;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.InstrumentFields;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Filters.Field;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.text.Pieces;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.ListedCitation;
import org.rapporteur.store.ValueCount;
import org.rapporteur.text.Span;

/// Citations by what became of them.
public final class CitationPages {

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<ListedCitation> citations;

    public CitationPages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.citations =
                DecidedListings.citations(
                        "citations",
                        library,
                        CitationPages::statuses,
                        new Column<>("provision", row -> row.citation().provision()),
                        new Column<>("footnote", row -> row.citation().footnote()),
                        new Column<>("surface", row -> row.citation().surface()),
                        new Column<>("status", row -> code(row.citation().status())),
                        new Column<>("target", row -> row.citation().target()),
                        new Column<>("candidates", row -> row.citation().candidates()),
                        new Column<>("pinpoint", row -> row.citation().pinpoint()),
                        new Column<>("why", row -> row.citation().why()));
    }

    public List<Route> routes() {
        return List.of(Route.get("/citations", this::list), citations.api("/api/citations"));
    }

    private static String code(CitationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /// The statuses asked for: all, or one.
    private static List<CitationStatus> statuses(Visit visit) {
        var written = visit.parameter("status");
        if (written.isEmpty()) {
            return List.of(CitationStatus.values());
        }
        return Arrays.stream(CitationStatus.values())
                .filter(status -> code(status).equals(written))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> Refusal.badRequest("refusal.status"));
    }

    private Reply list(Visit visit) {
        return citations.reply(
                visit,
                page ->
                        Reply.page(
                                "citations",
                                visit.wording().of("citations.heading"),
                                Section.INSTRUMENTS,
                                new CitationsView(
                                        new Filters(visit.here().path(), fields(visit)),
                                        page.rows().stream().map(CitationPages::row).toList(),
                                        page.next())));
    }

    private static CitationsView.Row row(ListedCitation listed) {
        var citation = listed.citation();
        int end = citation.start() + citation.surface().length();
        return new CitationsView.Row(
                listed,
                code(citation.status()),
                Pieces.found(listed.text(), List.of(new Span(citation.start(), end))));
    }

    private List<Field> fields(Visit visit) {
        var statuses =
                Arrays.stream(CitationStatus.values())
                        .map(status ->
                                new ValueCount(
                                        code(status),
                                        counts.get(
                                                "citations " + status,
                                                () ->
                                                        library.store()
                                                                .citationListing()
                                                                .count(status))))
                        .toList();
        var fields = new ArrayList<Field>();
        fields.add(new Field("status", "status", visit.parameter("status"), statuses));
        fields.add(DecisionFields.of(visit));
        Stream.of("citing", "cited")
                .filter(name -> !visit.parameter(name).isEmpty())
                .forEach(name -> fields.add(new Field(name, "", visit.parameter(name), List.of())));
        fields.addAll(InstrumentFields.of(visit, counts, library.store()));
        return fields;
    }
}
