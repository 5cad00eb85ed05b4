package org.rapporteur.server.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.ListPage;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CitationFilter;
import org.rapporteur.store.InstrumentFilter;

/// Who cites whom: in the whole library, and seen from one text.
public final class GraphPages {

    private final OpenLibrary library;
    private final KeptTies kept;
    private final Listing<SeenTie> ties;
    private final Listing<CitedText> mostCited;

    public GraphPages(OpenLibrary library) {
        this.library = library;
        this.kept = new KeptTies(library.store());
        this.ties = new Listing<>("citation-graph", GraphPages::columns, this::source);
        this.mostCited =
                Listing.of(
                        "most-cited",
                        List.of(
                                new Column<>("name", CitedText::name),
                                new Column<>("texts", CitedText::texts),
                                new Column<>("provisions", CitedText::provisions)),
                        _ ->
                                Listing.sorted(
                                        kept.get().mostCited(),
                                        CitedText.MOST_FIRST,
                                        CitedText::seek,
                                        CitedText::at));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/citations/graph", this::page),
                Route.get("/citations/graph/<name>", this::page),
                Route.get("/citations/most-cited", this::mostCited),
                ties.api("/api/citations/graph"),
                mostCited.api("/api/citations/most-cited"));
    }

    /// The text from which one looks: of the path, or what a program asks for; empty for all.
    private static String name(Visit visit) {
        return visit.places().getOrDefault("name", visit.parameter("of"));
    }

    private static List<Column<SeenTie>> columns(Visit visit) {
        var columns = new ArrayList<Column<SeenTie>>();
        columns.add(new Column<>("citing", row -> row.tie().citing()));
        columns.add(new Column<>("cited", row -> row.tie().cited()));
        columns.add(new Column<>("provisions", row -> row.tie().provisions()));
        if (!name(visit).isEmpty()) {
            columns.add(new Column<>("step", SeenTie::step));
        }
        return columns;
    }

    private Listing.Source<SeenTie> source(Visit visit) {
        return Listing.sorted(
                list(visit),
                SeenTie.Order.of(visit.parameter("sort")).comparator(),
                SeenTie::seek,
                SeenTie::at);
    }

    private List<SeenTie> list(Visit visit) {
        var name = name(visit);
        if (name.isEmpty()) {
            return kept.get().all().stream().map(tie -> new SeenTie(tie, 1)).toList();
        }
        var seen = kept.get().seenFrom(name, Direction.of(visit.parameter("show")));
        if (seen.isEmpty()
                && library.store().instrumentListing().listNamed(List.of(name)).isEmpty()) {
            throw Refusal.notFound("refusal.symbol", name);
        }
        return seen.entrySet().stream()
                .map(tie -> new SeenTie(tie.getKey(), tie.getValue()))
                .toList();
    }

    private Reply page(Visit visit) {
        return ties.reply(
                visit,
                page -> {
                    var view = view(visit, page);
                    var heading =
                            view.of().isEmpty()
                                    ? visit.wording().of("graph.heading")
                                    : visit.wording()
                                            .of("graph.heading.of", view.of().getFirst().label());
                    return Reply.page("citation-graph", heading, Section.INSTRUMENTS, view);
                });
    }

    private GraphView view(Visit visit, ListPage<SeenTie> page) {
        var name = name(visit);
        var all = kept.get();
        var direction = Direction.of(visit.parameter("show"));
        var shown =
                name.isEmpty() ? Columns.ofClosest(all) : Columns.seenFrom(name, all, direction);
        var ends =
                page.rows().stream()
                        .flatMap(row -> Stream.of(row.tie().citing(), row.tie().cited()));
        var drawn = shown.names().stream().flatMap(List::stream);
        var texts =
                NamedText.mapByName(
                        library,
                        Stream.concat(drawn, ends).distinct().toList(),
                        visit.wording().language());
        return new GraphView(
                texts.values().stream().filter(text -> text.name().equals(name)).toList(),
                direction,
                SeenTie.Order.of(visit.parameter("sort")),
                countOpen(name, CitationStatus.AMBIGUOUS),
                countOpen(name, CitationStatus.UNMATCHED),
                Drawing.of(shown, visit.wording().language().direction().equals("rtl")),
                name.isEmpty() ? all.all().size() : all.seenFrom(name, direction).size(),
                all.isCut(),
                texts,
                page.rows(),
                page.next());
    }

    private long countOpen(String name, CitationStatus status) {
        return library.store()
                .citationListing()
                .count(
                        new CitationFilter(
                                List.of(status), "proposed", InstrumentFilter.ALL, name, ""));
    }

    private Reply mostCited(Visit visit) {
        return mostCited.reply(
                visit,
                page -> {
                    var names = page.rows().stream().map(CitedText::name).toList();
                    return Reply.page(
                            "most-cited",
                            visit.wording().of("most-cited.heading"),
                            Section.INSTRUMENTS,
                            new MostCitedView(
                                    kept.get().mostCited().stream()
                                            .mapToLong(CitedText::texts)
                                            .max()
                                            .orElse(1),
                                    NamedText.mapByName(library, names, visit.wording().language()),
                                    page.rows(),
                                    page.next()));
                });
    }
}
