package org.rapporteur.challenge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What stands around a provision and says what it is about: the document's title and topic, the
/// headings above, the chapeau.
final class LinkContext {

    /// A concept that so large a share of the provisions has is the document's topic.
    private static final double SHARE_OF_A_TOPIC = 0.15;

    private static final int FEWEST_OF_A_TOPIC = 4;

    private final Map<Integer, String> reasons;

    private LinkContext(Map<Integer, String> reasons) {
        this.reasons = reasons;
    }

    /// The context that a document gives to all its provisions.
    static LinkContext ofDocument(FoundConcepts title, List<FoundConcepts> provisions) {
        var reasons = new HashMap<Integer, String>();
        title.concepts().forEach(concept -> reasons.put(concept, "title"));
        var counts = new HashMap<Integer, Integer>();
        for (var found : provisions) {
            found.concepts().forEach(concept -> counts.merge(concept, 1, Integer::sum));
        }
        counts.forEach((concept, count) -> {
            if (count >= FEWEST_OF_A_TOPIC && count >= SHARE_OF_A_TOPIC * provisions.size()) {
                reasons.putIfAbsent(concept, "topic");
            }
        });
        return new LinkContext(reasons);
    }

    /// This context and what nearer words add.
    LinkContext and(FoundConcepts nearer, String place) {
        if (nearer.concepts().isEmpty()) {
            return this;
        }
        var all = new HashMap<>(reasons);
        nearer.concepts().forEach(concept -> all.put(concept, place));
        return new LinkContext(all);
    }

    boolean has(int concept) {
        return reasons.containsKey(concept);
    }

    /// Where the first of the concepts that the context has stands: "drug (title)".
    Optional<String> reason(List<Integer> concepts, Function<Integer, String> names) {
        return concepts.stream()
                .filter(reasons::containsKey)
                .findFirst()
                .map(concept -> names.apply(concept) + " (" + reasons.get(concept) + ")");
    }
}
