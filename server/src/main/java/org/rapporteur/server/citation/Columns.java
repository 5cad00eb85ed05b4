package org.rapporteur.server.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.store.CitationTie;

/// The texts and ties that a picture shows, in columns of which each cites texts of the next.
///
/// @param names of the texts, column by column
record Columns(List<List<String>> names, List<CitationTie> ties) {

    /// Texts in one column; the ties from one to the next can still be told apart.
    static final int MOST_TEXTS = 12;

    /// Texts in the middle, where a step further is shown too.
    private static final int MOST_PASSED = 8;

    private static final int MOST_FURTHER_TIES = 32;

    Columns {
        names = List.copyOf(names);
        ties = List.copyOf(ties);
    }

    /// The closest ties of a library: who cites, and who is cited.
    static Columns ofClosest(CitationTies ties) {
        var closest = first(ties.all(), MOST_TEXTS);
        return new Columns(
                List.of(
                        names(closest, CitationTie::citing),
                        List.of(),
                        names(closest, CitationTie::cited)),
                closest);
    }

    /// The closest of what is to be seen from a text.
    static Columns seenFrom(String name, CitationTies ties, Direction direction) {
        return switch (direction) {
            case AROUND -> around(name, ties);
            case CITES -> ahead(name, ties::from, CitationTie::cited);
            case CITED -> ahead(name, ties::to, CitationTie::citing).reversed();
        };
    }

    private static Columns around(String name, CitationTies ties) {
        var citing = first(ties.to(name), MOST_TEXTS);
        var cited = first(ties.from(name), MOST_TEXTS);
        return new Columns(
                List.of(
                        names(citing, CitationTie::citing),
                        List.of(name),
                        names(cited, CitationTie::cited)),
                Stream.concat(citing.stream(), cited.stream()).toList());
    }

    /// Two steps one way.
    ///
    /// @param ties that lead on from a text
    /// @param end where a tie leads
    private static Columns ahead(
            String name,
            Function<String, List<CitationTie>> ties,
            Function<CitationTie, String> end) {
        var near = first(ties.apply(name), MOST_PASSED);
        var passed = names(near, end);
        var order = new HashMap<String, Integer>();
        var further =
                passed.stream()
                        .flatMap(one -> ties.apply(one).stream())
                        .filter(tie -> !passed.contains(end.apply(tie)))
                        .filter(tie -> !end.apply(tie).equals(name))
                        .sorted(CitationTies.CLOSEST_FIRST)
                        .toList();
        var reached = first(names(further, end), MOST_TEXTS);
        var shown =
                further.stream()
                        .filter(tie -> reached.contains(end.apply(tie)))
                        .limit(MOST_FURTHER_TIES)
                        .toList();
        shown.forEach(tie -> order.putIfAbsent(end.apply(tie), passed.indexOf(start(tie, end))));
        var last =
                reached.stream()
                        .filter(order::containsKey)
                        .sorted(Comparator.comparing(order::get))
                        .toList();
        return new Columns(
                List.of(List.of(name), passed, last),
                Stream.concat(near.stream(), shown.stream()).toList());
    }

    /// The end of a tie that is not the one where it leads.
    private static String start(CitationTie tie, Function<CitationTie, String> end) {
        return end.apply(tie).equals(tie.cited()) ? tie.citing() : tie.cited();
    }

    private Columns reversed() {
        return new Columns(names.reversed(), ties);
    }

    private static List<String> names(List<CitationTie> ties, Function<CitationTie, String> end) {
        return ties.stream().map(end).distinct().toList();
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
