package org.rapporteur.review;

import java.util.List;

/// Which challenges of the cycle the deck answers. Ids, in the cycle's order.
///
/// Unanswered says only that the deck shows no response; nothing about what was done.
public record Coverage(List<String> answered, List<String> unanswered) {

    public Coverage {
        answered = List.copyOf(answered);
        unanswered = List.copyOf(unanswered);
    }
}
