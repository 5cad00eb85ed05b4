package org.rapporteur.server.assessment;

import java.util.List;
import java.util.Map;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredSituation;

/// What the list of statements about situations shows.
///
/// @param trends codes of how a situation may move
/// @param next where the next page starts
/// @param fault why one cannot be so; else empty
/// @param written what stood in the form then
public record SituationsView(
        Filters filters,
        List<Cycle> cycles,
        List<String> trends,
        List<StoredSituation> rows,
        String next,
        String fault,
        Map<String, String> written) {

    public SituationsView {
        written = Map.copyOf(written);
    }

    /// What was written into a field.
    public String field(String name) {
        return written.getOrDefault(name, "");
    }

    public boolean isProposed(StoredSituation situation) {
        return situation.state().equals(StoredAssessment.PROPOSED);
    }

    /// The challenge that a statement speaks of, by its short title.
    public String title(StoredSituation situation) {
        return cycles.stream()
                .filter(cycle -> cycle.id().equals(situation.cycle()))
                .flatMap(cycle -> cycle.findChallenge(situation.challenge()).stream())
                .map(challenge -> challenge.shortTitle())
                .findFirst()
                .orElse("");
    }
}
