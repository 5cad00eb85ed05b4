package org.rapporteur.report;

import java.util.List;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.Passage;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.ResponseFinding.Trait;
import org.rapporteur.review.WordDifference;
import org.rapporteur.review.WordDifference.Kind;

/// Responses for the sample review.
final class SampleResponses {

    private static final String FILE = "corpus/en/a-res-90-1.xml";

    private SampleResponses() {}

    static List<ResponseFinding> all() {
        return List.of(
                shortened(),
                placed(2, 2, Fidelity.VERBATIM),
                placed(2, 3, Fidelity.CLOSE),
                withNewer(2, 4),
                placed(3, 1, Fidelity.PARAPHRASE),
                unplaced(
                        3,
                        2,
                        "",
                        CitationStatus.AMBIGUOUS,
                        List.of(
                                "River commission resolution 5/3",
                                "Lake commission resolution 5/3")),
                unplaced(3, 3, "", CitationStatus.UNMATCHED, List.of()),
                placed(4, 1, Fidelity.HEADING),
                text(4, 2, SampleReviews.ARABIC),
                text(4, 3, SampleReviews.CHINESE),
                text(4, 4, SampleReviews.LONG_BULLET),
                placed(5, 1, Fidelity.DRIFT),
                placed(5, 2, Fidelity.UNPLACED));
    }

    private static ResponseFinding shortened() {
        return response(
                2,
                1,
                "Teach children at school about rivers.",
                Fidelity.SHORTENED,
                List.of(
                        new Passage(
                                "annex/12",
                                "Schools and rivers",
                                "Teach children and their parents, at school and at home, about rivers and lakes;",
                                7)),
                List.of(
                        new WordDifference(Kind.SAME, "Teach children"),
                        new WordDifference(Kind.ONLY_IN_SOURCE, "and their parents,"),
                        new WordDifference(Kind.SAME, "at school"),
                        new WordDifference(Kind.ONLY_IN_SOURCE, "and at home,"),
                        new WordDifference(Kind.SAME, "about rivers"),
                        new WordDifference(Kind.ONLY_IN_SOURCE, "and lakes")),
                List.of(new NewerText("A/RES/92/7", "Clean rivers", "2037-12-18", "the register")),
                List.of());
    }

    static ResponseFinding placed(int slide, int bullet, Fidelity fidelity) {
        return response(
                slide,
                bullet,
                "Test the water of every river twice a year and publish quickly what was found ("
                        + bullet
                        + ")",
                fidelity,
                List.of(
                        new Passage(
                                "OP 4",
                                "",
                                "Encourages States to test the water of every river twice a year and to publish what was found;",
                                0)),
                List.of(
                        new WordDifference(Kind.ONLY_IN_SOURCE, "Encourages States to"),
                        new WordDifference(
                                Kind.SAME, "test the water of every river twice a year and"),
                        new WordDifference(Kind.ONLY_IN_SOURCE, "to"),
                        new WordDifference(Kind.SAME, "publish"),
                        new WordDifference(Kind.ONLY_IN_DECK, "quickly"),
                        new WordDifference(Kind.SAME, "what was found"),
                        new WordDifference(Kind.ONLY_IN_DECK, "(" + bullet + ")")),
                List.of(),
                List.of(Trait.INDIRECT));
    }

    private static ResponseFinding withNewer(int slide, int bullet) {
        return response(
                slide,
                bullet,
                "A/RES/90/1 (Clean rivers)",
                Fidelity.HEADING,
                List.of(),
                List.of(),
                List.of(
                        new NewerText("A/RES/92/7", "Clean rivers", "2037-12-18", "the register"),
                        new NewerText(
                                "A/RES/94/3",
                                "Clean rivers",
                                "2039-12-18",
                                "same title at a later session in the corpus")),
                List.of(Trait.WHOLE, Trait.PROCESS));
    }

    static ResponseFinding text(int slide, int bullet, String words) {
        return response(
                slide,
                bullet,
                words,
                Fidelity.CLOSE,
                List.of(new Passage("annex/31", "Working together", words, 0)),
                List.of(new WordDifference(Kind.SAME, words)),
                List.of(),
                List.of());
    }

    static ResponseFinding compared(
            String text, List<String> passages, List<WordDifference> differences) {
        var quoted = passages.stream().map(words -> new Passage("OP 1", "", words, 0)).toList();
        return response(2, 1, text, Fidelity.CLOSE, quoted, differences, List.of(), List.of());
    }

    static ResponseFinding unplaced(
            int slide, int bullet, String symbol, CitationStatus status, List<String> candidates) {
        return new ResponseFinding(
                slide,
                bullet,
                "Resolution 5/3: keep the banks of the river clean",
                "Resolution 5/3",
                symbol,
                "",
                List.of(),
                "",
                Fidelity.UNPLACED,
                List.of(),
                List.of(),
                status,
                candidates,
                "",
                List.of(),
                List.of(),
                0.4,
                "a bare number, and nothing on the slide tells whose",
                "",
                "");
    }

    private static ResponseFinding response(
            int slide,
            int bullet,
            String text,
            Fidelity fidelity,
            List<Passage> passages,
            List<WordDifference> differences,
            List<NewerText> newer,
            List<Trait> traits) {
        return new ResponseFinding(
                slide,
                bullet,
                text,
                "Clean rivers",
                "A/RES/90/1",
                "Clean rivers",
                passages.stream().map(Passage::address).toList(),
                passages.isEmpty() ? "" : passages.getFirst().section(),
                fidelity,
                passages,
                differences,
                CitationStatus.RESOLVED,
                List.of(),
                "the title in brackets is the registered title",
                newer,
                traits,
                0.72,
                "the symbol is written out on the slide; most words of the bullet stand in the paragraph",
                passages.isEmpty() ? "" : FILE,
                passages.isEmpty() ? "" : SampleReviews.HASH);
    }

    static ResponseFinding everywhere(String words, CitationStatus status) {
        return new ResponseFinding(
                2,
                status == CitationStatus.RESOLVED ? 1 : 2,
                words,
                words,
                status == CitationStatus.RESOLVED ? words : "",
                words,
                List.of(words),
                words,
                Fidelity.DRIFT,
                List.of(new Passage(words, words, words, 1)),
                List.of(
                        new WordDifference(Kind.ONLY_IN_DECK, words),
                        new WordDifference(Kind.ONLY_IN_SOURCE, words)),
                status,
                List.of(words),
                words,
                List.of(new NewerText(words, words, words, words)),
                List.of(Trait.INDIRECT),
                0.5,
                words,
                words,
                words);
    }
}
