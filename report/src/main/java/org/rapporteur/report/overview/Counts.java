package org.rapporteur.report.overview;

import java.util.List;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.LabelStatus;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;

/// The figures of a review's summary.
///
/// @param placed responses that were placed in a passage or heading of their source
/// @param resolved responses whose source was told, placed in it or not
/// @param outdated responses that name a text with a later generation
/// @param shortened labels that leave elements out
public record Counts(
        int challenges,
        int answered,
        int unanswered,
        int responses,
        int resolved,
        int placed,
        int indirect,
        int outdated,
        int shortened) {

    static Counts of(Review review) {
        var responses = review.responses();
        return new Counts(
                review.cycle().challenges().size(),
                review.coverage().answered().size(),
                review.coverage().unanswered().size(),
                responses.size(),
                (int)
                        responses.stream()
                                .filter(response -> response.status() == CitationStatus.RESOLVED)
                                .count(),
                countPlaced(responses),
                (int) responses.stream().filter(Overview::isIndirect).count(),
                (int) responses.stream().filter(response -> !response.newer().isEmpty()).count(),
                (int)
                        review.challenges().stream()
                                .filter(label -> label.status() == LabelStatus.SHORTENED)
                                .count());
    }

    private static int countPlaced(List<ResponseFinding> responses) {
        return (int)
                responses.stream()
                        .filter(response -> response.fidelity() != Fidelity.UNPLACED)
                        .count();
    }
}
