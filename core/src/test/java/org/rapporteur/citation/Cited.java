package org.rapporteur.citation;

import java.util.List;
import org.rapporteur.instrument.Instrument;

/// Short ways to say in a test what a sentence cites.
final class Cited {

    private static final CitationFinder FINDER = new CitationFinder(SmallVocabulary.vocabulary());

    private Cited() {}

    /// Citations of a sentence in which the General Assembly speaks.
    static List<Citation> in(String text) {
        return by("GA", text);
    }

    /// Citations of a sentence in which nobody speaks, as on a slide.
    static List<Citation> onASlide(String text) {
        return by("", text);
    }

    static List<Citation> by(String speaker, String text) {
        return FINDER.find(EncodedText.of(text), speaker);
    }

    static List<Citation> in(Instrument instrument) {
        return FINDER.find(instrument);
    }

    /// Each target; `?` where the citation is ambiguous, `-` where it is unmatched.
    static List<String> targets(List<Citation> citations) {
        return citations.stream().map(Cited::target).toList();
    }

    static String target(Citation citation) {
        return switch (citation.status()) {
            case RESOLVED -> citation.target();
            case AMBIGUOUS -> "?";
            case UNMATCHED -> "-";
        };
    }

    static Citation only(String text) {
        var citations = in(text);
        if (citations.size() != 1) {
            throw new AssertionError("not one citation: " + citations);
        }
        return citations.getFirst();
    }
}
