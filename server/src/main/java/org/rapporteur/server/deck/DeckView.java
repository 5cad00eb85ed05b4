package org.rapporteur.server.deck;

import java.util.List;
import java.util.Map;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;
import org.rapporteur.store.StoredDeck;

/// What the page of a deck shows.
///
/// @param corrections by place
/// @param mayCorrect whether this person may correct
/// @param fault why a correction cannot be so; else empty
public record DeckView(
        StoredDeck deck,
        Review review,
        Map<String, StoredDeck.Correction> corrections,
        boolean mayCorrect,
        String fault) {

    public List<ResponseFinding> responses(ChallengeFinding challenge) {
        return review.listResponses(challenge.slide());
    }

    public String place(ResponseFinding response) {
        return DeckPages.place(response);
    }

    public boolean isCorrected(String place) {
        return corrections.containsKey(place);
    }

    /// Who corrected a place.
    public String by(String place) {
        var correction = corrections.get(place);
        return correction == null ? "" : correction.person();
    }

    /// The short title of a challenge.
    public String title(String challenge) {
        return review.cycle().findChallenge(challenge).map(found -> found.shortTitle()).orElse("");
    }
}
