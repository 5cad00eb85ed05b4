package org.rapporteur.server.find;

import java.util.List;
import org.rapporteur.search.Answer;
import org.rapporteur.search.Hit;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.QueryFault;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.text.Pieces;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Seek;

/// Passages by their words.
public final class SearchPages {

    /// Hits that a page shows at first.
    private static final int USUAL_HITS = 20;

    private final OpenLibrary library;
    private final Listing<Hit> hits;

    public SearchPages(OpenLibrary library) {
        this.library = library;
        this.hits =
                Listing.of(
                        "hits",
                        List.of(
                                new Column<>("rank", Hit::rank),
                                new Column<>("score", Hit::score),
                                new Column<>("instrument", SearchPages::instrument),
                                new Column<>("symbol", Hit::symbol),
                                new Column<>("title", Hit::title),
                                new Column<>("provision", Hit::provision),
                                new Column<>("kind", Hit::kind),
                                new Column<>("language", Hit::language),
                                new Column<>("section", Hit::section),
                                new Column<>("text", Hit::text),
                                new Column<>("matched", Hit::matched)),
                        visit ->
                                Listing.source(
                                        (after, most) -> list(visit, after, most),
                                        hit -> new Seek("", "", hit.rank())));
    }

    public List<Route> routes() {
        return List.of(Route.get("/search", this::search), hits.api("/api/search"));
    }

    /// A hit's passage has the id of its instrument and its place there.
    static String instrument(Hit hit) {
        return hit.id().substring(0, hit.id().indexOf('/'));
    }

    private List<Hit> list(Visit visit, Seek after, int most) {
        int start = Math.min(PassageSearch.MOST_HITS, after.position());
        int limit = Math.min(PassageSearch.MOST_HITS, start + most);
        var found = ask(visit, limit, false).hits();
        return found.subList(Math.min(start, found.size()), found.size());
    }

    private Answer ask(Visit visit, int limit, boolean withFacets) {
        try {
            return library.getSearch()
                    .search(new PassageSearch.Request(visit.parameter("q"), limit, withFacets));
        } catch (QueryFault unclear) {
            throw Refusal.badRequest("refusal.query", String.valueOf(unclear.getMessage()));
        }
    }

    private Reply search(Visit visit) {
        if (!visit.parameter("format").isEmpty()) {
            return hits.reply(visit, _ -> page(visit));
        }
        return page(visit);
    }

    private Reply page(Visit visit) {
        var query = visit.parameter("q");
        int limit = visit.number("limit", USUAL_HITS, 1, PassageSearch.MOST_HITS);
        var view = query.isEmpty() ? SearchView.NOTHING_ASKED : answered(visit, query, limit);
        return Reply.page("search", visit.wording().of("search.heading"), Section.SEARCH, view);
    }

    private SearchView answered(Visit visit, String query, int limit) {
        var answer = ask(visit, limit, true);
        boolean more = answer.total() > answer.hits().size() && limit < PassageSearch.MOST_HITS;
        return new SearchView(
                query,
                answer,
                answer.hits().stream()
                        .map(hit ->
                                new SearchView.Row(
                                        hit,
                                        instrument(hit),
                                        Pieces.found(hit.text(), hit.spans())))
                        .toList(),
                more ? Math.min(PassageSearch.MOST_HITS, limit * 2) : 0);
    }
}
