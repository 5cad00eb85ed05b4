package org.rapporteur.server.commitment;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.InstrumentFields;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.CommonColumns;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Filters.Field;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CommitmentFilter;
import org.rapporteur.store.ListedCommitment;

/// Proposed commitments: who is to do what, how strongly, by when.
public final class CommitmentPages {

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<ListedCommitment> commitments;

    public CommitmentPages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.commitments =
                Listing.of(
                        "commitments",
                        CommonColumns.withInstrument(
                                ListedCommitment::instrument,
                                new Column<>("provision", row -> row.commitment().provision()),
                                new Column<>("kind", row -> row.commitment().kind()),
                                new Column<>("verb", row -> row.commitment().verb()),
                                new Column<>("intensifier", row -> row.commitment().intensifier()),
                                new Column<>("strength", row -> row.commitment().strength()),
                                new Column<>("addressees", row -> row.commitment().addressees()),
                                new Column<>("action", row -> row.commitment().action()),
                                new Column<>("hedges", row -> row.commitment().hedges()),
                                new Column<>("condition", row -> row.commitment().condition()),
                                new Column<>("deadline", row -> row.commitment().deadline()),
                                new Column<>("reporting", row -> row.commitment().reporting()),
                                new Column<>("state", _ -> "proposed"),
                                new Column<>("text", row -> row.commitment().text())),
                        visit ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .commitmentListing()
                                                        .list(filter(visit), after, most),
                                        ListedCommitment::seek));
    }

    public List<Route> routes() {
        return List.of(Route.get("/commitments", this::list), commitments.api("/api/commitments"));
    }

    private static CommitmentFilter filter(Visit visit) {
        return new CommitmentFilter(
                visit.parameter("verb"),
                visit.parameter("kind"),
                visit.parameter("strength"),
                visit.parameter("addressee"),
                Filters.instruments(visit));
    }

    private Reply list(Visit visit) {
        return commitments.reply(
                visit,
                page ->
                        Reply.page(
                                "commitments",
                                visit.wording().of("commitments.heading"),
                                Section.COMMITMENTS,
                                new CommitmentsView(
                                        new Filters(visit.here().path(), fields(visit)),
                                        page.rows(),
                                        page.next())));
    }

    private List<Field> fields(Visit visit) {
        var listing = library.store().commitmentListing();
        var fields = new ArrayList<Field>();
        fields.add(
                new Field(
                        "verb",
                        "verb",
                        visit.parameter("verb"),
                        counts.get("verbs", listing::countVerbs)));
        fields.add(
                new Field(
                        "kind",
                        "kind",
                        visit.parameter("kind"),
                        counts.get("kinds", listing::countKinds)));
        fields.add(
                new Field(
                        "strength",
                        "strength",
                        visit.parameter("strength"),
                        counts.get("strengths", listing::countStrengths)));
        fields.add(
                new Field(
                        "addressee",
                        "",
                        visit.parameter("addressee"),
                        counts.get(
                                "addressees", () -> listing.countAddressees(Filters.MOST_VALUES))));
        fields.addAll(InstrumentFields.of(visit, counts, library.store()));
        return fields;
    }
}
