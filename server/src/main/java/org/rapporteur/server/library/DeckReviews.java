package org.rapporteur.server.library;

import java.util.Optional;
import org.rapporteur.review.Corrections;
import org.rapporteur.review.Review;

/// Reads decks, reviews them with the library's texts, and writes what comes of it.
public interface DeckReviews {

    /// A deck to be reviewed.
    ///
    /// @param name of its file, by which its kind is known
    /// @param cycle id of the review cycle; empty for the one that fits best
    /// @param corrections of people
    record Deck(String name, byte[] bytes, String cycle, Corrections corrections) {}

    /// Empty where nothing of the deck can be read.
    Optional<Review> review(Deck deck);

    /// A file of a review: `review.pptx`, `review.html` or `review.xlsx`.
    byte[] file(Review review, String name);
}
