package org.rapporteur.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.CitationVocabulary;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.register.Register;

/// From a deck to a review: the flow of the main job, each step by its name. Safe to share between
/// threads.
public final class Reviewer {

    private final CitationFinder citations;
    private final Register register;

    public Reviewer(CitationVocabulary vocabulary) {
        this.citations = new CitationFinder(vocabulary);
        this.register = vocabulary.register();
    }

    /// Reviews a deck against a cycle, with what the corpus and the register know.
    ///
    /// @param deck read with its slides as provisions under CHALLENGE and RESPONSE
    public Review review(Instrument deck, Corpus corpus, Cycle cycle) {
        return review(deck, corpus, cycle, Corrections.NONE);
    }

    /// The same with what people corrected in place of what the program would propose.
    public Review review(Instrument deck, Corpus corpus, Cycle cycle, Corrections corrections) {
        var slides = DeckSlides.of(deck);
        var challenges = matchLabels(slides, cycle, corrections);
        var placer = new ResponsePlacer(register, corpus, citations, deck, cycle, corrections);
        var responses = placeResponses(slides, placer);
        var coverage = cover(challenges, responses, cycle);
        var findings = Findings.of(challenges, responses, coverage, cycle);
        return new Review(
                deck.title(),
                DeckSlides.count(deck),
                deck.source(),
                cycle,
                challenges,
                responses,
                coverage,
                findings,
                new Review.CorpusSummary(
                        corpus.listInstruments().size(),
                        corpus.provisions(),
                        register.listInstruments().size()),
                deck.issues());
    }

    /// The cycle whose challenges the deck's labels match best; of equal ones the first.
    public Cycle chooseCycle(Instrument deck, List<Cycle> cycles) {
        var slides = DeckSlides.of(deck);
        Cycle best = cycles.getFirst();
        double bestScore = -1;
        for (var cycle : cycles) {
            double score =
                    matchLabels(slides, cycle, Corrections.NONE).stream()
                            .mapToDouble(ChallengeFinding::score)
                            .sum();
            if (score > bestScore) {
                bestScore = score;
                best = cycle;
            }
        }
        return best;
    }

    private static List<ChallengeFinding> matchLabels(
            List<DeckSlides.ChallengeSlide> slides, Cycle cycle, Corrections corrections) {
        var matcher = new LabelMatcher(cycle);
        return slides.stream()
                .map(slide ->
                        corrections
                                .findLabel(slide.number())
                                .map(id -> matcher.corrected(slide.number(), slide.label(), id))
                                .orElseGet(() -> matcher.match(slide.number(), slide.label())))
                .toList();
    }

    private static List<ResponseFinding> placeResponses(
            List<DeckSlides.ChallengeSlide> slides, ResponsePlacer placer) {
        var responses = new ArrayList<ResponseFinding>();
        for (var slide : slides) {
            responses.addAll(placer.place(slide));
        }
        return responses;
    }

    private static Coverage cover(
            List<ChallengeFinding> challenges, List<ResponseFinding> responses, Cycle cycle) {
        var answered = new LinkedHashSet<String>();
        for (var challenge : challenges) {
            boolean hasResponse =
                    responses.stream().anyMatch(response -> response.slide() == challenge.slide());
            if (!challenge.challenge().isEmpty() && hasResponse) {
                answered.add(challenge.challenge());
            }
        }
        var ids = cycle.challenges().stream().map(challenge -> challenge.id()).toList();
        return new Coverage(
                ids.stream().filter(answered::contains).toList(),
                ids.stream().filter(id -> !answered.contains(id)).toList());
    }
}
