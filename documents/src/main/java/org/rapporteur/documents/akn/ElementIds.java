package org.rapporteur.documents.akn;

import java.util.HashMap;
import java.util.Map;

/// Identifiers of elements, counted for each kind of element: `para_3`, `authorialNote_1`.
final class ElementIds {

    private final Map<String, Integer> counts = new HashMap<>();

    String next(String element) {
        var prefix = element.equals("paragraph") ? "para" : element;
        return prefix + "_" + counts.merge(prefix, 1, Integer::sum);
    }

    /// Whether the schema admits a publisher's identifier as it is; an absent one is not written.
    static boolean isPublishable(String id) {
        return id.chars().noneMatch(Character::isWhitespace) && id.chars().allMatch(c -> c > ' ');
    }
}
