package org.rapporteur.report.overview;

import java.util.List;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.ResponseFinding;

/// One line of the coverage matrix: a challenge of the cycle and what the deck shows for it.
///
/// @param labels the slides' labels that name it
/// @param responses the responses on those slides
public record ChallengeRow(
        Challenge challenge,
        boolean answered,
        List<ChallengeFinding> labels,
        List<ResponseFinding> responses) {

    public ChallengeRow {
        labels = List.copyOf(labels);
        responses = List.copyOf(responses);
    }

    public int countIndirect() {
        return (int) responses.stream().filter(Overview::isIndirect).count();
    }

    public int countDirect() {
        return responses.size() - countIndirect();
    }

    /// Symbols of the later generations of what its responses name, each once.
    public List<String> listNewer() {
        return responses.stream()
                .flatMap(response -> response.newer().stream())
                .map(NewerText::symbol)
                .distinct()
                .toList();
    }

    /// What the labels leave out, each element once.
    public List<String> listDropped() {
        return labels.stream().flatMap(label -> label.dropped().stream()).distinct().toList();
    }

    public List<Integer> listSlides() {
        return labels.stream().map(ChallengeFinding::slide).distinct().toList();
    }
}
