package org.rapporteur.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.provenance.Source;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.Coverage;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.LabelStatus;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;
import org.rapporteur.server.library.DeckReviews;

/// Reviews of decks of one slide: its first line is the label, its second the response. What was
/// corrected is taken, else the program proposes challenge C01 and A/RES/60/1.
final class CannedReviews implements DeckReviews {

    private final Cycle cycle;

    CannedReviews(Cycle cycle) {
        this.cycle = cycle;
    }

    @Override
    public Optional<Review> review(Deck deck) {
        var lines = new String(deck.bytes(), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        var challenge = deck.corrections().labels().getOrDefault(1, "C01");
        var symbol = deck.corrections().targets().getOrDefault("1/1", "A/RES/60/1");
        var label =
                new ChallengeFinding(
                        1,
                        lines.get(0),
                        challenge,
                        LabelStatus.COMPLETE,
                        List.of(),
                        1,
                        "its words");
        var source =
                new Source(deck.name(), Fingerprint.of(deck.bytes()).hex(), deck.bytes().length);
        return Optional.of(
                new Review(
                        "Wells",
                        1,
                        source,
                        cycle,
                        List.of(label),
                        List.of(response(lines.get(1), symbol)),
                        new Coverage(List.of(challenge), List.of()),
                        List.of(),
                        new Review.CorpusSummary(0, 0, 0),
                        List.of()));
    }

    private static ResponseFinding response(String text, String symbol) {
        return new ResponseFinding(
                1,
                1,
                text,
                "",
                symbol,
                "Springs",
                List.of("OP 1"),
                "",
                Fidelity.UNPLACED,
                List.of(),
                List.of(),
                symbol.isEmpty() ? CitationStatus.UNMATCHED : CitationStatus.RESOLVED,
                List.of(),
                "",
                List.of(),
                List.of(),
                1,
                "the number",
                "",
                "");
    }

    @Override
    public byte[] file(Review review, String name) {
        return (name + " " + review.responses().getFirst().targetSymbol())
                .getBytes(StandardCharsets.UTF_8);
    }
}
