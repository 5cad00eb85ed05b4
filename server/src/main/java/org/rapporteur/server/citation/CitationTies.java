package org.rapporteur.server.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.citation.SymbolOrder;
import org.rapporteur.store.CitationTie;

/// Which texts of a library cite which. Immutable.
final class CitationTies {

    /// Ties that are held at once: a library of a million provisions has half of these.
    static final int MOST = 1_000_000;

    static final Comparator<CitationTie> CLOSEST_FIRST =
            Comparator.comparingLong(CitationTie::provisions)
                    .reversed()
                    .thenComparing(CitationTie::citing, SymbolOrder.NATURAL)
                    .thenComparing(CitationTie::cited, SymbolOrder.NATURAL);

    private final List<CitationTie> all;
    private final Map<String, List<CitationTie>> from;
    private final Map<String, List<CitationTie>> to;
    private final List<CitedText> mostCited;

    CitationTies(List<CitationTie> ties) {
        all = ties.stream().sorted(CLOSEST_FIRST).toList();
        from = by(CitationTie::citing);
        to = by(CitationTie::cited);
        mostCited =
                to.entrySet().stream()
                        .map(cited -> cited(cited.getKey(), cited.getValue()))
                        .sorted(CitedText.MOST_FIRST)
                        .toList();
    }

    private Map<String, List<CitationTie>> by(Function<CitationTie, String> end) {
        return all.stream()
                .collect(Collectors.groupingBy(end, LinkedHashMap::new, Collectors.toList()));
    }

    private static CitedText cited(String name, List<CitationTie> ties) {
        return new CitedText(
                name, ties.size(), ties.stream().mapToLong(CitationTie::provisions).sum());
    }

    /// All ties, the closest first.
    List<CitationTie> all() {
        return all;
    }

    /// Every text that is cited, the most cited first.
    List<CitedText> mostCited() {
        return mostCited;
    }

    /// Whether weaker ties were left out, since there are too many to hold.
    boolean isCut() {
        return all.size() >= MOST;
    }

    /// What a text cites, the closest first.
    List<CitationTie> from(String name) {
        return from.getOrDefault(name, List.of());
    }

    /// Who cites a text, the closest first.
    List<CitationTie> to(String name) {
        return to.getOrDefault(name, List.of());
    }

    /// What is to be seen from a text, each tie with the number of steps that lead to it.
    Map<CitationTie, Integer> seenFrom(String name, Direction direction) {
        var steps = new HashMap<CitationTie, Integer>();
        switch (direction) {
            case AROUND ->
                    Stream.concat(from(name).stream(), to(name).stream())
                            .forEach(tie -> steps.put(tie, 1));
            case CITES -> walk(name, this::from, CitationTie::cited, steps);
            case CITED -> walk(name, this::to, CitationTie::citing, steps);
        }
        return steps;
    }

    private static void walk(
            String start,
            Function<String, List<CitationTie>> ties,
            Function<CitationTie, String> end,
            Map<CitationTie, Integer> steps) {
        Set<String> reached = new HashSet<>();
        for (var tie : ties.apply(start)) {
            steps.put(tie, 1);
            reached.add(end.apply(tie));
        }
        for (var name : reached) {
            ties.apply(name).forEach(tie -> steps.putIfAbsent(tie, 2));
        }
    }
}
