package org.rapporteur.server.cycle;

import java.util.List;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.store.Tally;

/// What the home of a cycle shows.
///
/// @param library name of the library
/// @param cycles every cycle, to change over
public record HomeView(
        String library,
        Cycle cycle,
        List<Cycle> cycles,
        List<Timeline.Year> years,
        List<ChallengeLine> lines,
        Waiting waiting,
        Tally tally) {

    /// What somebody should look at.
    ///
    /// @param unanswered challenges to which no answering provision of this library is linked
    public record Waiting(
            long ambiguousCitations, long unreadDocuments, List<Challenge> unanswered) {}
}
