package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.Element;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.register.RegisteredInstrument.Verified;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.Coverage;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.Finding;
import org.rapporteur.review.LabelStatus;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;
import org.rapporteur.review.Review.CorpusSummary;
import org.rapporteur.review.WordDifference;

/// A review written by hand, about rivers, with every judgement that a review can hold. All words
/// are ours.
public final class SampleReviews {

    public static final String HASH = "0123456789abcdef".repeat(4);
    public static final String ARABIC = "تعزيز التعاون بين الدول المشاطئة للنهر";
    public static final String CHINESE = "加强沿河各国之间的合作,并分享有关水质的数据";
    public static final String LONG_BULLET =
            "Bring together the authorities of each reach of the river, from the source to the sea, and let them agree"
                    + " on one measure of clean water that every laboratory can repeat, ".repeat(12)
                    + "and publish it.";

    private static final List<String> TITLES =
            List.of(
                    "More kinds of waste in more rivers",
                    "Record levels of dumping, of waste water without treatment, and of plastic carried to the sea",
                    "Closer ties between illegal dumping, bribery and other trade in waste",
                    "Few fines are ever collected",
                    "Data on rivers are used to find places for dumping",
                    "Illness from river water",
                    "Wells near rivers that nobody tests",
                    "New substances in the water",
                    "Medicines in the water",
                    "Little clean water for hospitals",
                    "Measures that do not follow the river treaties");

    private SampleReviews() {}

    public static Cycle cycle() {
        List<Challenge> challenges = new ArrayList<>();
        for (int i = 1; i <= TITLES.size(); i++) {
            challenges.add(
                    new Challenge(
                            "R%02d".formatted(i),
                            i,
                            TITLES.get(i - 1),
                            "In our words: " + TITLES.get(i - 1).toLowerCase(java.util.Locale.ROOT),
                            "",
                            List.of(new Element("element " + i, List.of("river"), List.of())),
                            "written for this test"));
        }
        return new Cycle(
                "rivers-2020-2030",
                "Rivers 2020–2030",
                "challenge",
                List.of("river", "water"),
                List.of("river-declaration"),
                challenges,
                List.of());
    }

    public static Register register() {
        return new Register(
                List.of(
                        row(
                                "river-declaration",
                                "River Declaration",
                                "Declaration of all river States",
                                "",
                                Verified.YES),
                        row("ga-90-1", "A/RES/90/1", "Clean rivers", "2035-12-19", Verified.YES),
                        row(
                                "ga-90-2",
                                "A/RES/90/2",
                                "Young people at the river",
                                "2035-12",
                                Verified.PARTLY),
                        row("ga-92-7", "A/RES/92/7", "Clean rivers", "2037-12-18", Verified.YES)),
                List.of(),
                List.of(),
                List.of());
    }

    private static RegisteredInstrument row(
            String id, String symbol, String title, String date, Verified verified) {
        return new RegisteredInstrument(
                id,
                symbol,
                title,
                "GA",
                "90",
                date,
                "resolution",
                List.of(),
                verified,
                "list of river texts, page 3");
    }

    /// Every kind of judgement, on five slides.
    public static Review full() {
        return review(
                SampleReviews::labels, SampleResponses.all(), new CorpusSummary(1200, 54_000, 512));
    }

    /// One slide with this many responses.
    public static Review crowded(int responses) {
        List<ResponseFinding> many = new ArrayList<>();
        var fidelities = List.of(Fidelity.values());
        for (int i = 1; i <= responses; i++) {
            many.add(SampleResponses.placed(2, i, fidelities.get(i % fidelities.size())));
        }
        return review(
                labels -> List.of(label(2, "R02", LabelStatus.COMPLETE, List.of())),
                many,
                new CorpusSummary(1, 40, 4));
    }

    /// A deck in which nothing was found.
    public static Review empty() {
        return new Review(
                "",
                0,
                new Source("empty.txt", HASH, 0),
                cycle(),
                List.of(),
                List.of(),
                new Coverage(List.of(), cycle().challenges().stream().map(Challenge::id).toList()),
                List.of(),
                new CorpusSummary(0, 0, 4),
                List.of());
    }

    /// The same responses, resolved but without any passage.
    public static Review withoutCorpus() {
        var responses =
                List.of(
                        SampleResponses.unplaced(
                                2, 1, "A/RES/90/1", CitationStatus.RESOLVED, List.of()),
                        SampleResponses.unplaced(2, 2, "", CitationStatus.UNMATCHED, List.of()));
        return review(SampleReviews::labels, responses, new CorpusSummary(0, 0, 4));
    }

    /// A review whose every text holds the given words.
    public static Review everywhere(String words) {
        var responses =
                List.of(
                        SampleResponses.everywhere(words, CitationStatus.RESOLVED),
                        SampleResponses.everywhere(words, CitationStatus.AMBIGUOUS));
        var challenge =
                new Challenge(
                        "R01",
                        1,
                        words,
                        words,
                        words,
                        List.of(new Element(words, List.of(), List.of())),
                        words);
        return new Review(
                words,
                3,
                new Source(words, words, 1),
                new Cycle(
                        "id",
                        words,
                        words,
                        List.of(),
                        List.of("bad"),
                        List.of(challenge),
                        List.of()),
                List.of(
                        new ChallengeFinding(
                                2,
                                words,
                                "R01",
                                LabelStatus.SHORTENED,
                                List.of(words),
                                0.5,
                                words)),
                responses,
                new Coverage(List.of("R01"), List.of()),
                List.of(new Finding(Finding.Kind.DRIFT, 2, 1, words, words, 0.5)),
                new CorpusSummary(1, 1, 1),
                List.of(new Issue(IssueCode.XML_MALFORMED, 2, words)));
    }

    /// A response whose words were compared with these passages.
    public static ResponseFinding compared(
            String text, List<String> passages, List<WordDifference> differences) {
        return SampleResponses.compared(text, passages, differences);
    }

    public static Register registerEverywhere(String words) {
        return new Register(
                List.of(
                        new RegisteredInstrument(
                                "bad",
                                words,
                                words,
                                words,
                                words,
                                words,
                                words,
                                List.of(),
                                Verified.YES,
                                words)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Review review(
            UnaryOperator<List<ChallengeFinding>> labels,
            List<ResponseFinding> responses,
            CorpusSummary corpus) {
        var found = labels.apply(List.of());
        var answered =
                found.stream()
                        .map(ChallengeFinding::challenge)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
        var unanswered =
                cycle().challenges().stream()
                        .map(Challenge::id)
                        .filter(id -> !answered.contains(id))
                        .toList();
        return new Review(
                "Round table on the review of all river commitments, convened at the margins of the river council",
                7,
                new Source("decks/river-round-table.pptx", HASH, 81_000),
                cycle(),
                found,
                responses,
                new Coverage(answered, unanswered),
                findings(),
                corpus,
                List.of(
                        Issue.of(
                                IssueCode.XML_MALFORMED,
                                "a file of the corpus ends in line 40, inside a paragraph")));
    }

    private static List<ChallengeFinding> labels(List<ChallengeFinding> none) {
        return List.of(
                label(
                        2,
                        "R02",
                        LabelStatus.SHORTENED,
                        List.of("plastic carried to the sea", "rising demand for places to dump")),
                label(3, "R03", LabelStatus.REWORDED, List.of()),
                label(4, "R04", LabelStatus.COMPLETE, List.of()),
                label(5, "R05", LabelStatus.SHORTENED, List.of("maps that were meant for warning")),
                label(6, "", LabelStatus.UNMATCHED, List.of()));
    }

    static ChallengeFinding label(
            int slide, String challenge, LabelStatus status, List<String> dropped) {
        return new ChallengeFinding(
                slide,
                "The dumping of waste, and waste water that nobody has treated, have reached levels as high as were ever"
                        + " seen on any river (slide "
                        + slide
                        + ")",
                challenge,
                status,
                dropped,
                challenge.isEmpty() ? 0.2 : 0.91,
                "the label shares the words dumping, waste water and levels with the challenge");
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        Finding.Kind.LABEL_SHORTENED,
                        2,
                        0,
                        "The label leaves out: plastic carried to the sea.",
                        "no word of it stands in the label",
                        0.9),
                new Finding(
                        Finding.Kind.NEWER_TEXT,
                        2,
                        1,
                        "A/RES/90/1 was taken up again in A/RES/92/7.",
                        "the register says so",
                        1),
                new Finding(
                        Finding.Kind.UNRESOLVED,
                        3,
                        2,
                        "Two bodies have a resolution 5/3.",
                        "nothing on the slide tells which",
                        0.5),
                new Finding(
                        Finding.Kind.NO_RESPONSE,
                        0,
                        0,
                        "Six challenges have no response in the deck.",
                        "no slide names them",
                        1));
    }
}
