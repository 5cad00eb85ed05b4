package org.rapporteur.review;

import java.util.List;

/// Which challenge a slide's label names, and what the label leaves out. A proposal.
///
/// @param challenge id of the challenge; empty when none matches
/// @param dropped names of the challenge's elements that the label leaves out
/// @param score share of evidence for this challenge, 0 to 1
/// @param why the words that carried the match
public record ChallengeFinding(
        int slide,
        String label,
        String challenge,
        LabelStatus status,
        List<String> dropped,
        double score,
        String why) {

    public ChallengeFinding {
        dropped = List.copyOf(dropped);
    }
}
