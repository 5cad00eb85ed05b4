package org.rapporteur.report.overview;

import java.util.List;
import org.rapporteur.review.NewerText;

/// A text that the deck names and its later generations.
///
/// @param slides where the deck names it
public record NewerEntry(String symbol, String title, List<Integer> slides, List<NewerText> newer) {

    public NewerEntry {
        slides = List.copyOf(slides);
        newer = List.copyOf(newer);
    }
}
