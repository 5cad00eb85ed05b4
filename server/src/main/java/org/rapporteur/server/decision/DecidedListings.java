package org.rapporteur.server.decision;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.CommonColumns;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CitationFilter;
import org.rapporteur.store.LinkFilter;
import org.rapporteur.store.ListedCitation;
import org.rapporteur.store.ListedLink;

/// Lists of what the program proposed, with what people decided about it.
public final class DecidedListings {

    private DecidedListings() {}

    /// Links to challenges.
    ///
    /// @param name of the list's exports
    public static Listing<ListedLink> links(
            String name, OpenLibrary library, Function<Visit, LinkFilter> filter) {
        return new Listing<>(
                name,
                DecidedListings::linkColumns,
                visit ->
                        Listing.source(
                                (after, most) ->
                                        library.store()
                                                .linkListing()
                                                .list(filter.apply(visit), after, most),
                                ListedLink::seek));
    }

    private static List<Column<ListedLink>> linkColumns(Visit visit) {
        return DecisionColumns.with(
                CommonColumns.withInstrument(
                        ListedLink::instrument,
                        new Column<>("provision", row -> row.link().provision()),
                        new Column<>("cycle", row -> row.link().cycle()),
                        new Column<>("challenge", row -> row.link().challenge()),
                        new Column<>("relation", row -> row.link().relation()),
                        new Column<>("score", row -> row.link().score()),
                        new Column<>("why", row -> row.link().why()),
                        new Column<>("text", ListedLink::text)),
                visit,
                ListedLink::proposal,
                ListedLink::decision);
    }

    /// Citations, with the columns that the list is for; of one text by another where `citing` and
    /// `cited` are asked for.
    ///
    /// @param name of the list's exports
    @SafeVarargs
    public static Listing<ListedCitation> citations(
            String name,
            OpenLibrary library,
            Function<Visit, List<CitationStatus>> statuses,
            Column<ListedCitation>... particulars) {
        var columns = CommonColumns.withInstrument(ListedCitation::instrument, particulars);
        return new Listing<>(
                name,
                visit ->
                        DecisionColumns.with(
                                columns, visit, ListedCitation::proposal, ListedCitation::decision),
                visit ->
                        Listing.source(
                                (after, most) ->
                                        library.store()
                                                .citationListing()
                                                .list(
                                                        filter(visit, statuses.apply(visit)),
                                                        after,
                                                        most),
                                ListedCitation::seek));
    }

    private static CitationFilter filter(Visit visit, List<CitationStatus> statuses) {
        return new CitationFilter(
                statuses,
                DecisionFields.state(visit),
                Filters.instruments(visit),
                visit.parameter("citing"),
                visit.parameter("cited"));
    }
}
