package org.rapporteur.server.cycle;

import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.ChallengePair;

/// Which challenges go together, by the texts that are linked to both.
public final class TogetherPages {

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<ChallengePair> pairs;

    public TogetherPages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.pairs =
                Listing.of(
                        "challenges-together",
                        List.of(
                                new Column<>("first", ChallengePair::first),
                                new Column<>("second", ChallengePair::second),
                                new Column<>("texts", ChallengePair::texts),
                                new Column<>("provisions", ChallengePair::provisions)),
                        visit -> Listing.few(list(cycle(visit))));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/cycles/{cycle}/together", this::page),
                pairs.api("/api/cycles/{cycle}/together"));
    }

    private Cycle cycle(Visit visit) {
        return library.getCycle(visit.place("cycle"));
    }

    private List<ChallengePair> list(Cycle cycle) {
        return counts.get(
                "pairs " + cycle.id(), () -> library.store().linkListing().listPairs(cycle.id()));
    }

    private Reply page(Visit visit) {
        var cycle = cycle(visit);
        var strongest = list(cycle).stream().limit(TogetherView.MOST_LINES).toList();
        return pairs.reply(
                visit,
                page ->
                        Reply.page(
                                "together",
                                visit.wording().of("together.heading"),
                                Section.MATRIX,
                                new TogetherView(
                                        cycle,
                                        library.cycles(),
                                        strongest,
                                        page.rows(),
                                        page.next())));
    }
}
