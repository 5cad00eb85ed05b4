package org.rapporteur.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.rapporteur.provenance.Source;
import org.rapporteur.report.overview.ChallengeRow;
import org.rapporteur.report.overview.NewerEntry;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.overview.SourceEntry;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.NewerText;

/// The slides after the challenges: gaps, newer texts, sources, and what the words mean.
final class ListingPages {

    private static final int SHORT_HASH = 12;

    /// No title or symbol is as long as this; more of one would only crowd out the others.
    private static final int MAX_ENTRY_CHARACTERS = 400;

    private ListingPages() {}

    /// Challenges for which the deck shows no response.
    static List<SlidePage> ofGaps(Overview overview, Words words) {
        var gaps = overview.listUnanswered();
        var unit = overview.review().cycle().unit();
        var title = words.say("deck.gaps", gaps.size(), overview.rows().size(), unit);
        var caution =
                Block.of(
                        Paragraph.of(
                                Paragraph.Form.PLAIN,
                                Run.quiet(words.say("deck.gaps.caution"), 18)));
        return pages(
                words.say("deck.gaps.kicker"),
                title,
                words.say("deck.gaps.caution"),
                size -> {
                    List<Block> blocks = new ArrayList<>();
                    if (!gaps.isEmpty()) {
                        blocks.add(caution);
                    }
                    gaps.forEach(row -> blocks.add(gap(row, size)));
                    return blocks;
                },
                words);
    }

    private static Block gap(ChallengeRow row, double size) {
        return Block.of(
                Paragraph.of(
                        Paragraph.Form.BULLET,
                        Run.bold(row.challenge().id() + "  ", size, Ink.ACCENT),
                        Run.plain(row.challenge().shortTitle(), size)));
    }

    /// Texts of the deck that have a later generation.
    static List<SlidePage> ofNewer(Overview overview, Words words) {
        return pages(
                words.say("deck.newer.kicker"),
                words.say("deck.newer.title"),
                words.say("method.limit.newer"),
                size -> overview.newer().stream().map(entry -> newer(entry, size, words)).toList(),
                words);
    }

    private static Block newer(NewerEntry entry, double size, Words words) {
        var slides = entry.slides().stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                Paragraph.of(
                        Paragraph.Form.BULLET,
                        Run.bold(limited(entry.symbol()) + "  ", size, Ink.ACCENT),
                        Run.plain(limited(entry.title()), size),
                        Run.quiet(" " + words.say("deck.newer.slides", slides), Sizes.SMALL)));
        entry.newer().forEach(text -> paragraphs.add(newerText(text, words)));
        return new Block(paragraphs, "");
    }

    private static Paragraph newerText(NewerText text, Words words) {
        var date = text.date().isEmpty() ? "" : ", " + text.date();
        return Paragraph.of(
                Paragraph.Form.SOURCE,
                Run.bold(words.say("shape.newer") + " ", Sizes.SMALL, Ink.FLAG),
                Run.bold(limited(text.symbol()) + "  ", Sizes.SMALL, Ink.FLAG),
                Run.plain(limited(text.title() + date) + " ", Sizes.SMALL),
                Run.quiet(
                        "(" + limited(words.say("fact.basis", text.basis())) + ")", Sizes.SOURCE));
    }

    /// Every text that the deck names or that a slide above names.
    static List<SlidePage> ofSources(Overview overview, Words words) {
        return pages(
                words.say("deck.sources.kicker"),
                words.say("deck.sources"),
                words.say("sources.lead"),
                size -> overview.sources().stream().map(entry -> source(entry, words)).toList(),
                words);
    }

    private static Block source(SourceEntry entry, Words words) {
        List<String> facts = new ArrayList<>();
        facts.add(
                entry.names().isEmpty()
                        ? words.say("deck.role." + entry.role().code())
                        : words.say("deck.role.cited.as", String.join(", ", entry.names())));
        facts.add(entry.body());
        facts.add(entry.date().replace("/", " – "));
        facts.add(
                entry.verified().isEmpty()
                        ? words.say("sources.notRegistered")
                        : words.say("deck.verified." + entry.verified()));
        entry.files().forEach(file -> facts.add(file(file)));
        var line =
                facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        return Block.of(
                Paragraph.of(
                        Paragraph.Form.PLAIN,
                        Run.bold(limited(entry.symbol()) + "  ", Sizes.SMALL, Ink.ACCENT),
                        Run.plain(limited(entry.title()), Sizes.SMALL)),
                Paragraph.of(Paragraph.Form.TIGHT, Run.quiet(limited(line), Sizes.SOURCE)));
    }

    private static String limited(String text) {
        return text.length() <= MAX_ENTRY_CHARACTERS
                ? text
                : text.substring(0, MAX_ENTRY_CHARACTERS) + "…";
    }

    private static String file(SourceEntry.CorpusFile file) {
        var name = new Source(file.name(), file.sha256(), 0).fileName();
        return name
                + " (SHA-256 "
                + file.sha256().substring(0, Math.min(SHORT_HASH, file.sha256().length()))
                + "…)";
    }

    /// What the words under the responses mean.
    static List<SlidePage> ofTerms(Overview overview, Words words) {
        return pages(
                words.say("deck.terms.kicker"),
                words.say("deck.terms"),
                words.say("proposal.explained"),
                size -> {
                    List<Block> blocks = new ArrayList<>();
                    for (var fidelity : Fidelity.values()) {
                        blocks.add(term("fidelity." + fidelity.code(), size, words));
                    }
                    blocks.add(term("deck.terms.newer", size, words));
                    return blocks;
                },
                words);
    }

    private static Block term(String key, double size, Words words) {
        return Block.of(
                Paragraph.of(
                        Paragraph.Form.PLAIN,
                        Run.bold(words.say(key) + "  ", size, Ink.ACCENT),
                        Run.plain(words.say(key + ".explained"), size)));
    }

    private static List<SlidePage> pages(
            String kicker,
            String title,
            String notes,
            DoubleFunction<List<Block>> blocks,
            Words words) {
        var heading = Fitting.heading(title, Sizes.TITLE, Sizes.TITLE_BOX, Sizes.KICKER * 1.2);
        List<SlidePage> slides = new ArrayList<>();
        for (var page : Fitting.pages(blocks, Sizes.LIST_BOX, 0)) {
            var which = slides.isEmpty() ? kicker : words.say("deck.continued", kicker);
            slides.add(
                    new SlidePage.Listing(
                            which,
                            heading.text(),
                            heading.sizePoints(),
                            Fitting.paragraphsOf(page),
                            notes));
        }
        return slides;
    }
}
