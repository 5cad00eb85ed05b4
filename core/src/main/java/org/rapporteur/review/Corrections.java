package org.rapporteur.review;

import java.util.Map;
import java.util.Optional;

/// What people say about a deck where the program's proposals were not right: which challenge a
/// slide's label means, and which text a response stands in.
///
/// Example: `new Corrections(Map.of(4, "C02"), Map.of("4/1", "A/RES/76/183"))`. An empty word says
/// that there is none: no challenge, no source.
///
/// @param labels id of the challenge by the number of the slide
/// @param targets symbol by the place of the response: `4/1`, the first bullet of slide 4
public record Corrections(Map<Integer, String> labels, Map<String, String> targets) {

    /// Everything as the program proposes it.
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    public Corrections {
        labels = Map.copyOf(labels);
        targets = Map.copyOf(targets);
    }

    Optional<String> findLabel(int slide) {
        return Optional.ofNullable(labels.get(slide));
    }

    Optional<String> findTarget(int slide, int bullet) {
        return Optional.ofNullable(targets.get(slide + "/" + bullet));
    }
}
