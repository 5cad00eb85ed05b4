package org.rapporteur.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.citation.EncodedText;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.register.Register;
import org.rapporteur.text.Language;
import org.rapporteur.text.Words;

/// Places the bullets of a slide, one after the other: a bullet that names no source of its own is
/// looked for in the sources that the slide named before, the nearest first.
final class ResponsePlacer {

    private static final double NOT_LOOKED_INTO = 0.6;

    private final TargetFinder targets;
    private final NewerTexts newer;
    private final Corpus corpus;
    private final Cycle cycle;
    private final Language language;
    private final Map<String, Placement> placements = new HashMap<>();
    private final CitationFinder citations;
    private final Corrections corrections;

    ResponsePlacer(
            Register register,
            Corpus corpus,
            CitationFinder citations,
            Instrument deck,
            Cycle cycle,
            Corrections corrections) {
        this.targets = new TargetFinder(register, corpus, citations, deck);
        this.newer = new NewerTexts(register, corpus);
        this.corpus = corpus;
        this.cycle = cycle;
        this.language = deck.language();
        this.citations = citations;
        this.corrections = corrections;
    }

    /// A deck speaks for no organ, and a body named on another bullet is no evidence: each bullet
    /// is read by itself, so that a number without its body stays open until the evidence is
    /// weighed.
    private List<Citation> citationsIn(String bullet) {
        return citations.find(EncodedText.of(bullet), "");
    }

    /// A source named on the slide, and the heading of it that a bullet repeated last.
    private record Named(String head, Target target, String heading) {}

    List<ResponseFinding> place(DeckSlides.ChallengeSlide slide) {
        var findings = new ArrayList<ResponseFinding>();
        var named = new ArrayList<Named>();
        for (int i = 0; i < slide.bullets().size(); i++) {
            var bullet = slide.bullets().get(i);
            var parts = BulletParts.of(bullet, citationsIn(bullet));
            var placed =
                    corrections
                            .findTarget(slide.number(), i + 1)
                            .map(symbol ->
                                    placed(
                                            parts.head(),
                                            targets.corrected(symbol, parts),
                                            parts.words(),
                                            ""))
                            .orElseGet(() ->
                                    parts.head().isEmpty()
                                            ? withoutHead(parts, named)
                                            : withHead(parts));
            if (placed.target().isResolved()) {
                named.removeIf(earlier -> earlier.target().equals(placed.target()));
                named.addFirst(new Named(placed.head(), placed.target(), placed.place().heading()));
            }
            findings.add(finding(slide.number(), i + 1, bullet, parts, placed));
        }
        return findings;
    }

    /// Where a bullet ended up.
    private record Placed(
            String head, Target target, Optional<Instrument> source, Placement.Place place) {}

    private Placed withHead(BulletParts parts) {
        var target = targets.find(parts);
        return placed(parts.head(), target, parts.words(), "");
    }

    /// The bullet is looked for in the sources named before it. One whose text is not at hand
    /// cannot be looked into: the bullet is left with it; one whose text is there and does not hold
    /// the bullet is not its source.
    private Placed withoutHead(BulletParts parts, List<Named> named) {
        for (var earlier : named) {
            var placed =
                    placed(
                            earlier.head(),
                            earlier.target().withoutPinpoint(),
                            parts.words(),
                            earlier.heading());
            if (placed.place().found()) {
                return placed;
            }
        }
        var own = targets.find(parts);
        if (own.status() != CitationStatus.UNMATCHED || named.isEmpty()) {
            return placed("", own, parts.words(), "");
        }
        var nearest = named.getFirst();
        var placed =
                placed(
                        nearest.head(),
                        nearest.target().withoutPinpoint(),
                        parts.words(),
                        nearest.heading());
        return placed.source().isEmpty()
                ? placed
                : new Placed(
                        "",
                        Target.unmatched(
                                "the bullet names no source, and its words are not in those that the slide named before"),
                        Optional.empty(),
                        Placement.Place.NOWHERE);
    }

    private Placed placed(String head, Target target, String words, String lastHeading) {
        var source =
                target.isResolved()
                        ? corpus.find(target.symbol(), language)
                        : Optional.<Instrument>empty();
        var place =
                source.isPresent() && !(words.isBlank() && target.pinpoint().isEmpty())
                        ? placements
                                .computeIfAbsent(
                                        target.symbol() + "|" + target.part(),
                                        any -> new Placement(source.get(), target.part()))
                                .find(withoutChapterWord(words), target.pinpoint(), lastHeading)
                        : Placement.Place.NOWHERE;
        return new Placed(head, target, source, place);
    }

    /// "Chapter on …" announces a heading and is no part of it.
    private static String withoutChapterWord(String words) {
        for (var announcement :
                List.of("chapter on ", "section on ", "chapter entitled ", "section entitled ")) {
            if (words.toLowerCase(Locale.ROOT).startsWith(announcement)) {
                return words.substring(announcement.length());
            }
        }
        return words;
    }

    private ResponseFinding finding(
            int slide, int number, String bullet, BulletParts parts, Placed placed) {
        var target = placed.target();
        var passages = passages(placed);
        var words = withoutChapterWord(parts.words());
        var quoted = passages.stream().map(Passage::text).toList();
        boolean wholeTitle = isTitle(parts, target);
        boolean whole =
                target.isResolved()
                        && (wholeTitle || (parts.words().isBlank() && passages.isEmpty()));
        boolean pointsOnly = parts.words().isBlank() && !passages.isEmpty();
        var fidelity =
                whole || pointsOnly || !placed.place().heading().isEmpty()
                        ? Fidelity.HEADING
                        : quoted.isEmpty() ? Fidelity.UNPLACED : FidelityJudge.judge(words, quoted);
        boolean shown =
                !whole && !pointsOnly && placed.place().heading().isEmpty() && !quoted.isEmpty();
        var title = parts.title().isEmpty() && whole ? parts.words() : parts.title();
        return new ResponseFinding(
                slide,
                number,
                bullet,
                placed.head(),
                target.symbol(),
                target.title(),
                whole ? List.of() : passages.stream().map(Passage::address).toList(),
                section(placed, whole),
                fidelity,
                whole ? List.of() : passages,
                shown ? WordAlignment.of(words, String.join(" ", quoted)).differences() : List.of(),
                target.status(),
                target.candidates(),
                TitleMatch.check(title, target.title()),
                target.isResolved() ? newer.of(target.symbol(), target.title()) : List.of(),
                traits(bullet, target, whole),
                score(placed, whole),
                why(placed, whole),
                placed.source().map(source -> source.source().file()).orElse(""),
                placed.source().map(source -> source.source().sha256()).orElse(""));
    }

    /// Whether the bullet's words are the instrument's title and nothing else.
    private static boolean isTitle(BulletParts parts, Target target) {
        return target.isResolved()
                && !target.title().isBlank()
                && !parts.words().isBlank()
                && TitleMatch.agreement(parts.words(), target.title()) >= TitleMatch.SAME;
    }

    private static List<Passage> passages(Placed placed) {
        return placed.place().held().stream()
                .map(provision ->
                        new Passage(
                                provision.address().toString(),
                                provision.section(),
                                provision.text(),
                                provision.page()))
                .toList();
    }

    private static String section(Placed placed, boolean whole) {
        if (whole) {
            return "";
        }
        if (!placed.place().heading().isEmpty()) {
            return placed.place().heading();
        }
        return placed.place().held().stream()
                .map(Provision::section)
                .distinct()
                .filter(section -> !section.isEmpty())
                .reduce((left, right) -> left + "; " + right)
                .orElse("");
    }

    private List<ResponseFinding.Trait> traits(String bullet, Target target, boolean whole) {
        var traits = new ArrayList<ResponseFinding.Trait>();
        var words =
                Words.of(bullet + " " + (whole ? target.title() : "")).stream()
                        .map(word -> word.written().toLowerCase(Locale.ROOT))
                        .toList();
        if (!cycle.subject().isEmpty()
                && cycle.subject().stream()
                        .noneMatch(
                                stem -> words.stream().anyMatch(word -> word.startsWith(stem)))) {
            traits.add(ResponseFinding.Trait.INDIRECT);
        }
        if (target.process()) {
            traits.add(ResponseFinding.Trait.PROCESS);
        }
        if (whole) {
            traits.add(ResponseFinding.Trait.WHOLE);
        }
        return traits;
    }

    private static double score(Placed placed, boolean whole) {
        double target = placed.target().score();
        double place =
                whole ? 1 : placed.place().found() ? placed.place().share() : NOT_LOOKED_INTO;
        return Math.round(target * place * 100) / 100.0;
    }

    private static String why(Placed placed, boolean whole) {
        var why = new StringBuilder(placed.target().why());
        if (!placed.target().isResolved()) {
            return why.toString();
        }
        if (whole) {
            why.append("; the bullet gives the instrument's title and points to it as a whole");
        } else if (!placed.place().heading().isEmpty()) {
            why.append("; the bullet repeats a heading of it");
        } else if (placed.place().found() && !placed.target().pinpoint().isEmpty()) {
            why.append("; the bullet names the paragraph itself, and ")
                    .append(share(placed.place().share()));
        } else if (placed.place().found()) {
            why.append("; ").append(share(placed.place().share()));
        } else if (placed.source().isEmpty()) {
            why.append("; its text is not in the corpus");
        } else {
            why.append("; no passage of it holds enough of the bullet's words");
        }
        return why.toString();
    }

    /// A share of the bullet's words in words; rare ones weigh more.
    private static String share(double held) {
        long percent = Math.round(held * 100);
        return percent >= 100
                ? "the passages hold every telling word of the bullet"
                : "the passages hold "
                        + percent
                        + " % of the bullet's words, rare ones weighing more";
    }
}
