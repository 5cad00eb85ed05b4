package org.rapporteur.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.overview.SlideGroup;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.LabelStatus;

/// The slides of one challenge: the deck's label and what it leaves out beside the responses and
/// their sources.
final class AnswerPages {

    /// Room for the word over the responses.
    private static final double KICKER_ROOM = 2 * Sizes.SOURCE;

    private AnswerPages() {}

    static List<SlidePage> of(SlideGroup group, Overview overview, Words words) {
        var pages = pages(group, words);
        var challenge = findChallenge(group, overview);
        var heading = heading(group, challenge, words);
        var panel = panel(group, words);
        List<SlidePage> slides = new ArrayList<>();
        for (var page : pages) {
            var which = slides.isEmpty() ? "deck.first" : "deck.continued";
            slides.add(
                    new SlidePage.Answer(
                            kicker(group, challenge, overview, which, words),
                            heading.text(),
                            heading.sizePoints(),
                            panel,
                            withKicker(group, Fitting.paragraphsOf(page), words),
                            Notes.of(group, page, words)));
        }
        return slides;
    }

    /// At least one page, even where there is nothing to show on it.
    private static List<List<Block>> pages(SlideGroup group, Words words) {
        if (group.responses().isEmpty()) {
            var nothing = Run.quiet(words.say("slides.noResponse"), Sizes.BODY[1]);
            return List.of(List.of(Block.of(Paragraph.of(Paragraph.Form.PLAIN, nothing))));
        }
        return Fitting.pages(
                size -> ResponseBlocks.of(group, size, words), Sizes.RESPONSE_BOX, KICKER_ROOM);
    }

    private static List<Paragraph> withKicker(
            SlideGroup group, List<Paragraph> responses, Words words) {
        List<Paragraph> all = new ArrayList<>();
        all.add(
                Paragraph.of(
                        Paragraph.Form.TIGHT,
                        Run.bold(
                                words.say(
                                        group.isAllIndirect()
                                                ? "deck.response.indirect"
                                                : "deck.response"),
                                Sizes.SOURCE,
                                Ink.QUIET)));
        all.addAll(responses);
        return all;
    }

    private static Optional<Challenge> findChallenge(SlideGroup group, Overview overview) {
        return group.labels().stream()
                .flatMap(label ->
                        overview.review().cycle().findChallenge(label.challenge()).stream())
                .findFirst();
    }

    private static String kicker(
            SlideGroup group,
            Optional<Challenge> challenge,
            Overview overview,
            String which,
            Words words) {
        int all = overview.review().cycle().challenges().size();
        var unit = overview.review().cycle().unit();
        var place =
                challenge
                        .map(found ->
                                words.say("deck.number", capitalized(unit), found.number(), all))
                        .orElse(words.say("coverage.slide", group.slide()));
        return Fitting.line(words.say(which, place), Sizes.KICKER, Sizes.TITLE_BOX);
    }

    private static String capitalized(String unit) {
        return unit.isEmpty() ? unit : Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
    }

    private static Fitting.Heading heading(
            SlideGroup group, Optional<Challenge> challenge, Words words) {
        var title =
                challenge
                        .map(Challenge::shortTitle)
                        .orElse(
                                words.say(
                                        group.labels().isEmpty()
                                                ? "deck.noLabel"
                                                : "deck.noChallenge"));
        return Fitting.heading(title, Sizes.TITLE, Sizes.TITLE_BOX, Sizes.KICKER * 1.2);
    }

    private static List<Paragraph> panel(SlideGroup group, Words words) {
        double width = Sizes.PANEL_BOX.getWidth() - 2 * Sizes.PANEL_INSET;
        double height = Sizes.PANEL_BOX.getHeight() - 2 * Sizes.PANEL_INSET;
        List<Paragraph> panel = List.of();
        for (double size : Sizes.LABEL) {
            panel =
                    group.labels().stream()
                            .flatMap(label -> label(label, size, words).stream())
                            .toList();
            double needed =
                    panel.stream()
                            .mapToDouble(paragraph -> TextMeasure.heightPoints(paragraph, width))
                            .sum();
            if (needed <= height) {
                return panel;
            }
        }
        return shortened(panel, width, height, words);
    }

    private static List<Paragraph> label(ChallengeFinding label, double size, Words words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                Paragraph.of(
                        Paragraph.Form.TIGHT,
                        Run.bold(words.say("deck.label"), Sizes.SOURCE, Ink.QUIET)));
        paragraphs.add(Paragraph.of(Paragraph.Form.TIGHT, Run.plain(label.label(), size)));
        if (!label.dropped().isEmpty()) {
            paragraphs.add(
                    Paragraph.of(
                            Paragraph.Form.PLAIN,
                            Run.bold(
                                    words.say("shape.label.shortened")
                                            + " "
                                            + words.say("label.leftOut.head"),
                                    Sizes.SMALL,
                                    Ink.FLAG)));
            label.dropped()
                    .forEach(name ->
                            paragraphs.add(
                                    Paragraph.of(
                                            Paragraph.Form.BULLET,
                                            new Run(name, Sizes.SMALL, false, Ink.FLAG))));
        } else if (label.status() != LabelStatus.COMPLETE) {
            var status = "label." + label.status().code();
            paragraphs.add(
                    Paragraph.of(
                            Paragraph.Form.PLAIN,
                            Run.quiet(
                                    words.say("shape." + status)
                                            + " "
                                            + words.say(status + ".explained"),
                                    Sizes.SMALL)));
        }
        return paragraphs;
    }

    /// What fits of a panel that is too long at its smallest size: long paragraphs are cut, the
    /// notes have them whole.
    private static List<Paragraph> shortened(
            List<Paragraph> panel, double width, double height, Words words) {
        var more =
                Paragraph.of(Paragraph.Form.PLAIN, Run.quiet(words.say("deck.more"), Sizes.SOURCE));
        double room = height - TextMeasure.heightPoints(more, width);
        double share = room / 2;
        var cut =
                panel.stream()
                        .map(paragraph -> {
                            var run = paragraph.runs().getFirst();
                            double own = width - paragraph.form().indentPoints();
                            var text =
                                    Fitting.cut(
                                            paragraph.text(),
                                            run.sizePoints(),
                                            run.bold(),
                                            own,
                                            share);
                            return Paragraph.of(paragraph.form(), run.withText(text));
                        })
                        .toList();
        var kept = new ArrayList<>(Fitting.fitting(cut, width, room));
        kept.add(more);
        return kept;
    }
}
