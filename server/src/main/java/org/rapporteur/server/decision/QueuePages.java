package org.rapporteur.server.decision;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.InstrumentFields;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Filters.Field;
import org.rapporteur.server.listing.ListPage;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Decision;
import org.rapporteur.store.LinkFilter;
import org.rapporteur.store.ListedCitation;
import org.rapporteur.store.ListedLink;
import org.rapporteur.store.ValueCount;

/// What the program proposed and a person is to settle: mentions that may mean several texts or
/// none, and links to challenges.
public final class QueuePages {

    private static final List<CitationStatus> UNSETTLED =
            List.of(CitationStatus.AMBIGUOUS, CitationStatus.UNMATCHED);
    private static final int MOST_SEVERAL = 1_000;

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<ListedCitation> citations;
    private final Listing<ListedLink> links;
    private final QueueRows rows;

    public QueuePages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.rows = new QueueRows(library);
        this.citations =
                DecidedListings.citations(
                        "proposed-citations",
                        library,
                        QueuePages::statuses,
                        new Column<>("provision", row -> row.citation().provision()),
                        new Column<>("surface", row -> row.citation().surface()),
                        new Column<>("candidates", row -> row.citation().candidates()),
                        new Column<>("text", ListedCitation::text));
        this.links = DecidedListings.links("proposed-links", library, QueuePages::filter);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/proposals",
                        _ -> new Reply.Redirect("/proposals/citations?state=proposed")),
                Route.get(
                        "/proposals/citations",
                        visit -> citations.reply(visit, page -> citations(visit, page))),
                Route.get(
                        "/proposals/links",
                        visit -> links.reply(visit, page -> links(visit, page))));
    }

    private static List<CitationStatus> statuses(Visit visit) {
        var written = visit.parameter("status");
        return UNSETTLED.stream()
                .filter(status -> written.isEmpty() || QueueRows.code(status).equals(written))
                .toList();
    }

    private static LinkFilter filter(Visit visit) {
        return new LinkFilter(
                visit.parameter("cycle"),
                visit.parameter("challenge"),
                visit.parameter("relation"),
                DecisionFields.state(visit),
                Filters.instruments(visit));
    }

    private Reply citations(Visit visit, ListPage<ListedCitation> page) {
        var statuses =
                UNSETTLED.stream()
                        .map(status -> new ValueCount(QueueRows.code(status), 0))
                        .toList();
        var fields = new ArrayList<>(List.of(DecisionFields.of(visit)));
        fields.add(new Field("status", "status", visit.parameter("status"), statuses));
        fields.addAll(InstrumentFields.of(visit, counts, library.store()));
        var rows = page.rows().stream().map(this.rows::row).toList();
        return page(visit, fields, rows, page.next());
    }

    private Reply links(Visit visit, ListPage<ListedLink> page) {
        var fields = new ArrayList<>(List.of(DecisionFields.of(visit)));
        fields.add(field(visit, "cycle", library.cycles().stream().map(Cycle::id).toList()));
        fields.add(field(visit, "challenge", challenges(visit.parameter("cycle"))));
        fields.add(field(visit, "relation", QueueRows.RELATIONS));
        fields.addAll(InstrumentFields.of(visit, counts, library.store()));
        var rows = page.rows().stream().map(this.rows::row).toList();
        return page(visit, fields, rows, page.next());
    }

    private static Field field(Visit visit, String name, List<String> values) {
        return new Field(
                name,
                name,
                visit.parameter(name),
                values.stream().map(value -> new ValueCount(value, 0)).toList());
    }

    /// Challenges of the cycle asked for, or of all.
    private List<String> challenges(String cycle) {
        return library.cycles().stream()
                .filter(one -> cycle.isEmpty() || one.id().equals(cycle))
                .flatMap(one -> one.challenges().stream())
                .map(challenge -> challenge.id())
                .distinct()
                .toList();
    }

    private Reply page(Visit visit, List<Field> fields, List<QueueView.Row> rows, String next) {
        return Reply.page(
                "proposals",
                visit.wording().of("proposals.heading"),
                Section.PROPOSALS,
                new QueueView(
                        new Filters(visit.here().path(), fields),
                        rows,
                        next,
                        visit.asker().mayWrite("/decisions"),
                        visit.here().without("decided").without("made").without("left").toString(),
                        justMade(visit),
                        new QueueView.Several(
                                visit.number("made", -1, 0, MOST_SEVERAL),
                                visit.number("left", 0, 0, MOST_SEVERAL))));
    }

    /// What this person decided a moment ago, to take it back.
    private List<Decision> justMade(Visit visit) {
        long seq = visit.number("decided", 0, 0, Integer.MAX_VALUE / 10);
        return library.store().decisions().find(seq).stream()
                .filter(decision ->
                        decision.isStanding()
                                && decision.account().equals(visit.person().account().id()))
                .toList();
    }
}
