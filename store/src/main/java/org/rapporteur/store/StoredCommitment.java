package org.rapporteur.store;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;

/// A proposed commitment in the text's own words (ANNOTATION.md §3).
///
/// @param kind `action`, `procedural` or `position`
/// @param verb in its canonical form
/// @param strength 0 to 5
/// @param condition empty where there is none; so is the deadline
public record StoredCommitment(
        ProvisionAddress provision,
        String kind,
        String verb,
        String intensifier,
        int strength,
        List<String> addressees,
        String action,
        List<String> hedges,
        String condition,
        String deadline,
        boolean reporting,
        String text) {

    public StoredCommitment {
        addressees = List.copyOf(addressees);
        hedges = List.copyOf(hedges);
    }
}
