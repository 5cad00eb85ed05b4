package org.rapporteur.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;

/// The slides of a deck that pair a challenge with responses.
final class DeckSlides {

    private static final String CHALLENGE = "CHALLENGE";
    private static final String RESPONSE = "RESPONSE";

    private DeckSlides() {}

    /// One such slide.
    ///
    /// @param number of the slide
    /// @param label the challenge in the slide's words
    /// @param bullets the responses in the slide's words
    record ChallengeSlide(int number, String label, List<String> bullets) {}

    static List<ChallengeSlide> of(Instrument deck) {
        var byPage = new LinkedHashMap<Integer, List<Provision>>();
        for (var provision : deck.provisions()) {
            if (!provision.isHeading()) {
                byPage.computeIfAbsent(provision.page(), any -> new ArrayList<>()).add(provision);
            }
        }
        var slides = new ArrayList<ChallengeSlide>();
        byPage.forEach((number, provisions) -> {
            var label = String.join(" ", textsUnder(provisions, CHALLENGE));
            if (!label.isBlank()) {
                slides.add(new ChallengeSlide(number, label, textsUnder(provisions, RESPONSE)));
            }
        });
        return slides;
    }

    private static List<String> textsUnder(List<Provision> provisions, String section) {
        return provisions.stream()
                .filter(provision -> provision.section().equals(section))
                .map(Provision::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    static int count(Instrument deck) {
        return deck.provisions().stream().mapToInt(Provision::page).max().orElse(0);
    }
}
