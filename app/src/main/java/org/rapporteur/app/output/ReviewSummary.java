package org.rapporteur.app.output;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.LabelStatus;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;

/// The plain output of `review`, for people: a page that says what was found and where to look.
public final class ReviewSummary {

    private static final int LONGEST_BULLET = 44;
    private static final int LONGEST_SOURCE = 32;
    private static final int LONGEST_PLACE = 32;
    private static final int MOST_ADDRESSES = 2;
    private static final int LONGEST_TITLE = 72;

    private final Review review;
    private final StringBuilder out = new StringBuilder();

    private ReviewSummary(Review review) {
        this.review = review;
    }

    /// The whole summary as lines of text.
    ///
    /// @param files paths of the files that were written
    public static String of(Review review, List<String> files) {
        var summary = new ReviewSummary(review);
        summary.appendHead();
        summary.appendChallenges();
        summary.appendResponses();
        summary.appendNewerTexts();
        summary.appendUnanswered();
        summary.appendClosing(files);
        return summary.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void appendHead() {
        line(review.deckTitle().isEmpty() ? review.deck().fileName() : review.deckTitle());
        line(
                "%d slides, held against the cycle “%s” (%s)"
                        .formatted(review.slides(), review.cycle().title(), review.cycle().id()));
        line("");
    }

    private void appendChallenges() {
        if (review.challenges().isEmpty()) {
            line("No slide sets a CHALLENGE against a RESPONSE, so there is nothing to compare.");
            line("");
            return;
        }
        var table = new Table(List.of("slide", "names", "label", "leaves out"));
        for (var challenge : review.challenges()) {
            var names = challenge.challenge().isEmpty() ? "–" : challenge.challenge();
            table.add(
                    List.of(
                            Integer.toString(challenge.slide()),
                            names,
                            challenge.status().code(),
                            dropped(challenge)));
        }
        line(capitalized(review.cycle().unit()) + " labels");
        line(table.text("  "));
    }

    private static String dropped(ChallengeFinding challenge) {
        return challenge.status() == LabelStatus.UNMATCHED
                ? challenge.why()
                : String.join("; ", challenge.dropped());
    }

    private static String capitalized(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private void appendResponses() {
        if (review.responses().isEmpty()) {
            return;
        }
        var table = new Table(List.of("slide", "bullet", "source", "place", "fidelity"));
        for (var response : review.responses()) {
            table.add(
                    List.of(
                            Integer.toString(response.slide()),
                            Table.cut(response.text(), LONGEST_BULLET),
                            Table.cut(source(response), LONGEST_SOURCE),
                            place(response),
                            response.fidelity().code()));
        }
        line("Responses");
        line(table.text("  "));
    }

    private static String source(ResponseFinding response) {
        return switch (response.status()) {
            case RESOLVED -> response.targetSymbol();
            case AMBIGUOUS -> "one of %d, see the files".formatted(response.candidates().size());
            case UNMATCHED -> "not resolved";
        };
    }

    private static String place(ResponseFinding response) {
        if (response.traits().contains(ResponseFinding.Trait.WHOLE)) {
            return "as a whole";
        }
        var addresses = response.targetAddress();
        if (response.fidelity() == Fidelity.HEADING && !response.targetSection().isEmpty()) {
            return Table.cut("“" + response.targetSection() + "”", LONGEST_PLACE);
        }
        if (addresses.size() > MOST_ADDRESSES) {
            return addresses.getFirst() + " … " + addresses.getLast();
        }
        return addresses.isEmpty() ? "–" : String.join(", ", addresses);
    }

    private void appendNewerTexts() {
        var lines =
                review.responses().stream()
                        .filter(response -> !response.newer().isEmpty())
                        .map(response ->
                                "  slide %d: %s, renewed by %s"
                                        .formatted(
                                                response.slide(),
                                                response.targetSymbol(),
                                                symbols(response.newer())))
                        .distinct()
                        .toList();
        if (!lines.isEmpty()) {
            line("Newer texts");
            lines.forEach(this::line);
            line("");
        }
    }

    private static String symbols(List<NewerText> newer) {
        return newer.stream().map(NewerText::symbol).collect(Collectors.joining(", "));
    }

    private void appendUnanswered() {
        if (review.coverage().unanswered().isEmpty()) {
            return;
        }
        line("No response on the deck (this says nothing about what was done)");
        for (var id : review.coverage().unanswered()) {
            var title = review.cycle().findChallenge(id).map(Challenge::shortTitle).orElse("");
            line("  " + id + "  " + Table.cut(title, LONGEST_TITLE));
        }
        line("");
    }

    private void appendClosing(List<String> files) {
        var corpus = review.corpus();
        line(
                "Compared with %,d texts (%,d provisions) and %,d rows of the register."
                        .formatted(corpus.documents(), corpus.provisions(), corpus.registered()));
        if (corpus.documents() == 0) {
            line(
                    "With --corpus PATH the responses would be placed in their texts, and their wording compared.");
        }
        line("Everything here is a proposal with a reason; the reasons stand in the files.");
        line("");
        files.forEach(file -> line("  " + file));
    }
}
