package org.rapporteur.report.slides;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;

/// The regenerated deck: opening, one or more slides a challenge, gaps, newer texts, sources, how
/// to read it.
public final class ReviewSlides {

    private ReviewSlides() {}

    /// The deck as a PPTX file.
    public static byte[] render(Overview overview, Words words) {
        return SlideWriter.write(
                layOut(overview, words),
                titleOf(overview, words),
                words.say("deck.footer", overview.review().deck().fileName()));
    }

    static List<SlidePage> layOut(Overview overview, Words words) {
        List<SlidePage> pages = new ArrayList<>();
        pages.add(opening(overview, words));
        overview.slides().forEach(group -> pages.addAll(AnswerPages.of(group, overview, words)));
        pages.addAll(ListingPages.ofGaps(overview, words));
        pages.addAll(ListingPages.ofNewer(overview, words));
        pages.addAll(ListingPages.ofSources(overview, words));
        pages.addAll(ListingPages.ofTerms(overview, words));
        return List.copyOf(pages);
    }

    private static SlidePage opening(Overview overview, Words words) {
        var heading =
                Fitting.heading(
                        titleOf(overview, words), Sizes.DECK_TITLE, Sizes.DECK_TITLE_BOX, 0);
        var counts = overview.counts();
        var summary =
                words.say(
                        "deck.summary",
                        counts.answered(),
                        counts.challenges(),
                        overview.review().cycle().unit(),
                        overview.review().cycle().title());
        var origin = words.say("deck.origin", overview.review().deck().fileName());
        var subtitle =
                List.of(
                        Paragraph.of(Paragraph.Form.PLAIN, new Run(summary, 20, false, Ink.LIGHT)),
                        Paragraph.of(Paragraph.Form.PLAIN, new Run(origin, 16, false, Ink.LIGHT)));
        double width = Sizes.SUBTITLE_BOX.getWidth() - 2 * Sizes.INSET;
        double height = Sizes.SUBTITLE_BOX.getHeight() - 2 * Sizes.INSET;
        return new SlidePage.Opening(
                heading.text(),
                heading.sizePoints(),
                Fitting.fitting(subtitle, width, height),
                titleOf(overview, words) + "\n" + words.say("proposal.explained"));
    }

    private static String titleOf(Overview overview, Words words) {
        var title = overview.review().deckTitle();
        return title.isBlank()
                ? words.say("summary.untitled", overview.review().deck().fileName())
                : title;
    }
}
