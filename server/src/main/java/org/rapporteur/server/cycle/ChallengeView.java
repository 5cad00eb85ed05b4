package org.rapporteur.server.cycle;

import java.util.List;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.WorkplanStep;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.text.Piece;
import org.rapporteur.store.ListedLink;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.StoredSituation;

/// What the page of a challenge shows.
///
/// @param steps of the workplan that take it up
/// @param situations published statements of how its situation moves, by area
/// @param corrected links that people corrected to this challenge
/// @param next where the next page starts
public record ChallengeView(
        Cycle cycle,
        Challenge challenge,
        List<WorkplanStep> steps,
        List<StoredSituation> situations,
        Filters filters,
        List<Row> corrected,
        List<Row> rows,
        String next) {

    /// A linked provision.
    ///
    /// @param text with the words that carried the link set off
    public record Row(ListedLink link, List<Piece> text, List<StoredCommitment> commitments) {}
}
