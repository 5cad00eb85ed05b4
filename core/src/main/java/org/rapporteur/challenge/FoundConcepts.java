package org.rapporteur.challenge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.Span;

/// The concepts that a text has, with their places; what lies in a mask does not count.
final class FoundConcepts {

    private final Map<Integer, List<Span>> spans = new HashMap<>();

    private FoundConcepts() {}

    /// @param masked number of the concept that masks
    /// @param masks further stretches that do not count
    static FoundConcepts in(String text, ConceptTree tree, int masked, List<Span> masks) {
        var found = new FoundConcepts();
        var folded = FoldedText.of(text);
        tree.find(
                folded.letters(),
                (concept, start, end) ->
                        found.spans
                                .computeIfAbsent(concept, any -> new ArrayList<>(2))
                                .add(new Span(folded.places()[start], folded.endOf(end))));
        var hidden = new ArrayList<>(masks);
        var names = found.spans.remove(masked);
        if (names != null) {
            hidden.addAll(names);
        }
        if (!hidden.isEmpty()) {
            found.spans.values().forEach(list -> list.removeIf(span -> isIn(span, hidden)));
            found.spans.values().removeIf(List::isEmpty);
        }
        return found;
    }

    private static boolean isIn(Span span, List<Span> masks) {
        return masks.stream()
                .anyMatch(mask ->
                        mask.start() < span.end()
                                && span.start() < mask.end()
                                && !covers(span, mask));
    }

    /// A phrase that is the masked name itself, or holds it, is meant.
    private static boolean covers(Span span, Span mask) {
        return span.start() <= mask.start() && mask.end() <= span.end();
    }

    boolean has(int concept) {
        return spans.containsKey(concept);
    }

    List<Span> spans(int concept) {
        return spans.getOrDefault(concept, List.of());
    }

    /// Numbers of the concepts.
    Set<Integer> concepts() {
        return spans.keySet();
    }
}
