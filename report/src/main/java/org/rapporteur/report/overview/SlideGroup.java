package org.rapporteur.report.overview;

import java.util.List;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.ResponseFinding;

/// What the review says about one slide of the deck: its label or labels and its responses.
public record SlideGroup(
        int slide, List<ChallengeFinding> labels, List<ResponseFinding> responses) {

    public SlideGroup {
        labels = List.copyOf(labels);
        responses = List.copyOf(responses);
    }

    /// Whether there are responses and none of them mentions the matter of the review.
    public boolean isAllIndirect() {
        return !responses.isEmpty() && responses.stream().allMatch(Overview::isIndirect);
    }
}
