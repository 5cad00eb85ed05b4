package org.rapporteur.store;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;

/// A proposed link of a provision to a challenge (ANNOTATION.md §4).
///
/// @param cycle id of the review cycle
/// @param challenge id in that cycle: `C02`
/// @param relation `answers` or `describes`
/// @param why phrases of the text that carried the link
public record StoredLink(
        ProvisionAddress provision,
        String cycle,
        String challenge,
        String relation,
        double score,
        List<String> why) {

    public StoredLink {
        why = List.copyOf(why);
    }
}
