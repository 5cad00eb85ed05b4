package org.rapporteur.server.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.lineage.Precedent;
import org.rapporteur.lineage.PrecedentFinder;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.server.find.PrecedentsView.Row;
import org.rapporteur.server.find.PrecedentsView.Use;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.text.Pieces;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.text.WordComparison;
import org.rapporteur.text.Words;

/// Agreed language: where a paragraph's words were adopted before.
///
/// The index names the instruments whose passages share most of the paragraph's telling words;
/// those are then compared word by word.
public final class PrecedentPages {

    /// Instruments that are compared; the paragraph's own words decide which.
    private static final int MOST_COMPARED = 40;

    /// Passages that the index is asked for to find them.
    private static final int MOST_PASSAGES = 120;

    /// Words of a paragraph that the index is asked for; queries have a limit of parts.
    private static final int MOST_WORDS = 40;

    private static final int SHORTEST_WORD = 3;
    private static final int MOST_SHOWN = 20;

    private final OpenLibrary library;
    private final Listing<Row> precedents;

    public PrecedentPages(OpenLibrary library) {
        this.library = library;
        this.precedents =
                Listing.of(
                        "precedents",
                        List.of(
                                new Column<>("similarity", Row::similarity),
                                new Column<>("text", Row::plain),
                                new Column<>(
                                        "uses",
                                        row ->
                                                row.uses().stream()
                                                        .map(use ->
                                                                use.name() + "|" + use.provision())
                                                        .toList()),
                                new Column<>("first", row -> row.uses().getFirst().name()),
                                new Column<>("latest", row -> row.uses().getLast().name())),
                        visit -> Listing.few(find(visit.parameter("text"))));
    }

    public List<Route> routes() {
        return List.of(Route.get("/precedents", this::page), precedents.api("/api/precedents"));
    }

    private Reply page(Visit visit) {
        return precedents.reply(
                visit,
                page ->
                        Reply.page(
                                "precedents",
                                visit.wording().of("precedents.heading"),
                                Section.PRECEDENTS,
                                new PrecedentsView(visit.parameter("text"), page.rows())));
    }

    private List<Row> find(String paragraph) {
        var ids = new LinkedHashMap<Instrument, String>();
        candidates(paragraph)
                .forEach(id ->
                        library.store()
                                .instruments()
                                .find(id)
                                .ifPresent(instrument -> ids.putIfAbsent(instrument, id)));
        if (ids.isEmpty()) {
            return List.of();
        }
        return new PrecedentFinder(List.copyOf(ids.keySet()))
                .find(paragraph, MOST_SHOWN).stream().map(found -> row(found, ids)).toList();
    }

    /// Ids of the instruments to compare with, the likeliest first.
    private List<String> candidates(String paragraph) {
        var words =
                Words.of(paragraph).stream()
                        .map(word -> word.written().toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= SHORTEST_WORD || isWide(word))
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var query =
                words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" OR "));
        return library
                .getSearch()
                .search(new PassageSearch.Request(query, MOST_PASSAGES, false))
                .hits()
                .stream()
                .map(SearchPages::instrument)
                .distinct()
                .limit(MOST_COMPARED)
                .toList();
    }

    private static boolean isWide(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }

    private static Row row(Precedent found, Map<Instrument, String> ids) {
        var uses =
                found.uses().stream()
                        .map(use ->
                                new Use(
                                        ids.getOrDefault(use.instrument(), ""),
                                        name(use.instrument()),
                                        use.instrument().language().code(),
                                        use.instrument()
                                                .findAdopted()
                                                .map(Object::toString)
                                                .orElse(""),
                                        use.provision().address().toString()))
                        .toList();
        return new Row(
                found.similarity(),
                found.text(),
                Pieces.found(
                        found.text(),
                        found.comparison().runs().stream()
                                .filter(run -> !run.same() && run.laterSpan().length() > 0)
                                .map(WordComparison.Run::laterSpan)
                                .toList()),
                missing(found.comparison()),
                uses);
    }

    private static String name(Instrument instrument) {
        return instrument.symbolText().isEmpty()
                ? instrument.source().fileName()
                : instrument.symbolText();
    }

    /// Words asked for that the wording does not have.
    private static List<String> missing(WordComparison comparison) {
        var missing = new ArrayList<String>();
        for (var run : comparison.listDifferences()) {
            if (!run.earlier().isEmpty()) {
                missing.add(
                        run.earlier().stream()
                                .map(Words.Word::written)
                                .collect(Collectors.joining(" ")));
            }
        }
        return missing;
    }
}
