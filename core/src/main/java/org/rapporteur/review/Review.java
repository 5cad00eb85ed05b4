package org.rapporteur.review;

import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.issue.Issue;
import org.rapporteur.provenance.Source;

/// A deck, reviewed: everything that the report needs, and nothing that it would have to look up.
///
/// @param deckTitle the deck's title as its first slide gives it
/// @param slides number of slides
/// @param deck the deck's file
/// @param corpus what the deck was held against
public record Review(
        String deckTitle,
        int slides,
        Source deck,
        Cycle cycle,
        List<ChallengeFinding> challenges,
        List<ResponseFinding> responses,
        Coverage coverage,
        List<Finding> findings,
        CorpusSummary corpus,
        List<Issue> issues) {

    public Review {
        challenges = List.copyOf(challenges);
        responses = List.copyOf(responses);
        findings = List.copyOf(findings);
        issues = List.copyOf(issues);
    }

    /// What the review could look into.
    ///
    /// @param documents number of documents read; 0 when the review ran on the register alone
    /// @param provisions number of provisions in them
    /// @param registered number of rows in the register
    public record CorpusSummary(int documents, int provisions, int registered) {}

    /// Responses shown on one slide, in order.
    public List<ResponseFinding> listResponses(int slide) {
        return responses.stream().filter(response -> response.slide() == slide).toList();
    }
}
