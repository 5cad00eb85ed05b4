package org.rapporteur.report.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.register.Register;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;

/// A review, grouped for the reader: by challenge, by slide, by source.
///
/// @param rows one for each challenge of the cycle, in its order
/// @param slides one for each slide that has a label or a response, in the deck's order
/// @param open responses whose source was not told or in which no passage was found
public record Overview(
        Review review,
        Counts counts,
        List<ChallengeRow> rows,
        List<SlideGroup> slides,
        List<SourceEntry> sources,
        List<NewerEntry> newer,
        List<ResponseFinding> open) {

    public Overview {
        rows = List.copyOf(rows);
        slides = List.copyOf(slides);
        sources = List.copyOf(sources);
        newer = List.copyOf(newer);
        open = List.copyOf(open);
    }

    public static Overview of(Review review, Register register) {
        return new Overview(
                review,
                Counts.of(review),
                review.cycle().challenges().stream()
                        .map(challenge -> row(review, challenge))
                        .toList(),
                groupSlides(review),
                SourceList.of(review, register),
                groupNewer(review),
                review.responses().stream().filter(Overview::isOpen).toList());
    }

    /// Whether the review ran on the register alone.
    public boolean isWithoutCorpus() {
        return review.corpus().documents() == 0;
    }

    public List<ChallengeRow> listUnanswered() {
        return rows.stream().filter(row -> !row.answered()).toList();
    }

    /// The place of a challenge in the cycle, from 1; 0 where the cycle has none with this id.
    public int numberOf(String challenge) {
        return review.cycle().findChallenge(challenge).map(Challenge::number).orElse(0);
    }

    /// What the deck calls the source, where that says more than the symbol beside it: "Kyoto
    /// Declaration".
    public static Optional<String> findName(ResponseFinding response) {
        var head = response.head();
        var number = head.substring(head.lastIndexOf(' ') + 1);
        boolean saysNoMore = head.isBlank() || response.targetSymbol().endsWith(number);
        return saysNoMore ? Optional.empty() : Optional.of(head);
    }

    static boolean isIndirect(ResponseFinding response) {
        return response.traits().contains(ResponseFinding.Trait.INDIRECT);
    }

    private static boolean isOpen(ResponseFinding response) {
        return response.status() != CitationStatus.RESOLVED
                || response.fidelity() == Fidelity.UNPLACED;
    }

    private static ChallengeRow row(Review review, Challenge challenge) {
        var labels =
                review.challenges().stream()
                        .filter(label -> label.challenge().equals(challenge.id()))
                        .toList();
        var responses =
                labels.stream()
                        .map(label -> label.slide())
                        .distinct()
                        .flatMap(slide -> review.listResponses(slide).stream())
                        .toList();
        return new ChallengeRow(
                challenge,
                review.coverage().answered().contains(challenge.id()),
                labels,
                responses);
    }

    private static List<SlideGroup> groupSlides(Review review) {
        var numbers = new TreeSet<Integer>();
        review.challenges().forEach(label -> numbers.add(label.slide()));
        review.responses().forEach(response -> numbers.add(response.slide()));
        return numbers.stream()
                .map(slide ->
                        new SlideGroup(
                                slide,
                                review.challenges().stream()
                                        .filter(label -> label.slide() == slide)
                                        .toList(),
                                review.listResponses(slide)))
                .toList();
    }

    private static List<NewerEntry> groupNewer(Review review) {
        Map<String, List<ResponseFinding>> bySymbol = new LinkedHashMap<>();
        for (var response : review.responses()) {
            if (!response.newer().isEmpty()) {
                bySymbol.computeIfAbsent(response.targetSymbol(), symbol -> new ArrayList<>())
                        .add(response);
            }
        }
        return bySymbol.entrySet().stream()
                .map(entry -> newerEntry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static NewerEntry newerEntry(String symbol, List<ResponseFinding> responses) {
        Map<String, NewerText> texts = new LinkedHashMap<>();
        for (var response : responses) {
            response.newer().forEach(newer -> texts.putIfAbsent(newer.symbol(), newer));
        }
        return new NewerEntry(
                symbol,
                responses.getFirst().targetTitle(),
                responses.stream().map(ResponseFinding::slide).distinct().toList(),
                List.copyOf(texts.values()));
    }
}
