package org.rapporteur.review;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.CitationStatus;

/// The statements that a person should look at, drawn from what was matched and placed.
final class Findings {

    private Findings() {}

    static List<Finding> of(
            List<ChallengeFinding> challenges,
            List<ResponseFinding> responses,
            Coverage coverage,
            Cycle cycle) {
        var findings = new ArrayList<Finding>();
        challenges.forEach(challenge -> addLabel(findings, challenge));
        responses.forEach(response -> addResponse(findings, response));
        challenges.forEach(challenge -> addIndirect(findings, challenge.slide(), responses));
        for (var id : coverage.unanswered()) {
            var title = cycle.findChallenge(id).map(challenge -> challenge.shortTitle()).orElse("");
            findings.add(
                    new Finding(
                            Finding.Kind.NO_RESPONSE,
                            0,
                            0,
                            "The deck shows no response to "
                                    + id
                                    + " ("
                                    + title
                                    + "). This says nothing about what was done.",
                            "no slide with this challenge carries a response",
                            1));
        }
        return findings;
    }

    private static void addLabel(List<Finding> findings, ChallengeFinding challenge) {
        switch (challenge.status()) {
            case SHORTENED ->
                    findings.add(
                            new Finding(
                                    Finding.Kind.LABEL_SHORTENED,
                                    challenge.slide(),
                                    0,
                                    "The label leaves out of "
                                            + challenge.challenge()
                                            + ": "
                                            + String.join("; ", challenge.dropped())
                                            + ".",
                                    challenge.why(),
                                    challenge.score()));
            case REWORDED ->
                    findings.add(
                            new Finding(
                                    Finding.Kind.LABEL_REWORDED,
                                    challenge.slide(),
                                    0,
                                    "The label says " + challenge.challenge() + " in other words.",
                                    challenge.why(),
                                    challenge.score()));
            case UNMATCHED ->
                    findings.add(
                            new Finding(
                                    Finding.Kind.UNRESOLVED,
                                    challenge.slide(),
                                    0,
                                    "The label matches no challenge of the cycle.",
                                    challenge.why(),
                                    0));
            case COMPLETE -> {}
        }
    }

    private static void addResponse(List<Finding> findings, ResponseFinding response) {
        for (var newer : response.newer()) {
            add(
                    findings,
                    Finding.Kind.NEWER_TEXT,
                    response,
                    "A later text exists for "
                            + response.targetSymbol()
                            + ": "
                            + newer.symbol()
                            + " ("
                            + newer.title()
                            + ").",
                    newer.basis());
        }
        if (response.titleCheck().startsWith("differs")) {
            add(
                    findings,
                    Finding.Kind.TITLE_DIFFERS,
                    response,
                    "The title on the slide " + response.titleCheck() + ".",
                    response.why());
        }
        if (response.why().startsWith("number without its body")
                && response.status() == CitationStatus.RESOLVED) {
            add(
                    findings,
                    Finding.Kind.SYMBOL_FROM_EVIDENCE,
                    response,
                    "The slide gives a number without its body; the evidence points to "
                            + response.targetSymbol()
                            + ".",
                    response.why());
        }
        if (response.status() != CitationStatus.RESOLVED) {
            add(
                    findings,
                    Finding.Kind.UNRESOLVED,
                    response,
                    response.status() == CitationStatus.AMBIGUOUS
                            ? "Several texts may be meant: "
                                    + String.join(", ", response.candidates())
                                    + "."
                            : "No source could be found for this bullet.",
                    response.why());
        } else if (response.fidelity() == Fidelity.UNPLACED) {
            add(
                    findings,
                    Finding.Kind.NOT_PLACED,
                    response,
                    "The bullet could not be placed in " + response.targetSymbol() + ".",
                    response.why());
        }
        if (response.fidelity() == Fidelity.DRIFT) {
            add(
                    findings,
                    Finding.Kind.DRIFT,
                    response,
                    "The bullet says something that "
                            + response.targetSymbol()
                            + " does not say there.",
                    response.why());
        }
        addTraits(findings, response);
    }

    private static void addTraits(List<Finding> findings, ResponseFinding response) {
        if (response.traits().contains(ResponseFinding.Trait.PROCESS)) {
            add(
                    findings,
                    Finding.Kind.PROCESS,
                    response,
                    "The response is the outcome of a meeting, not an adopted text.",
                    "type of the register's row");
        }
    }

    /// One finding a slide: most responses of a crime deck are indirect, and a line for each would
    /// hide the rest.
    private static void addIndirect(
            List<Finding> findings, int slide, List<ResponseFinding> responses) {
        var onSlide = responses.stream().filter(response -> response.slide() == slide).toList();
        long indirect =
                onSlide.stream()
                        .filter(response ->
                                response.traits().contains(ResponseFinding.Trait.INDIRECT))
                        .count();
        if (indirect > 0) {
            findings.add(
                    new Finding(
                            Finding.Kind.INDIRECT,
                            slide,
                            0,
                            indirect
                                    + " of "
                                    + onSlide.size()
                                    + " responses on the slide do not mention the matter of the cycle; they answer indirectly.",
                            "none of the cycle's subject words stands in them or in the titles they give",
                            1));
        }
    }

    private static void add(
            List<Finding> findings,
            Finding.Kind kind,
            ResponseFinding response,
            String statement,
            String why) {
        findings.add(
                new Finding(
                        kind,
                        response.slide(),
                        response.bullet(),
                        statement,
                        why,
                        response.score()));
    }
}
