package org.rapporteur.report.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;

/// Title, one paragraph in words, and what a proposal is.
final class SummarySection {

    private SummarySection() {}

    static Markup render(Overview overview, Words words) {
        var review = overview.review();
        return Markup.of(
                """
                <section class="summary" aria-labelledby="title">
                <p class="kicker">{}</p>
                <h1 id="title" dir="auto">{}</h1>
                <p class="lead">{}</p>
                {}<p id="proposals" class="note"><strong>{}</strong> {}</p>
                <p class="small">{}</p>
                </section>
                """,
                words.say("summary.kicker", review.cycle().title()),
                titleOf(overview, words),
                String.join(" ", sentences(overview, words)),
                Markup.of(
                                "<p class=\"note\"><strong>{}</strong> {}</p>\n",
                                words.say("corpus.none.head"),
                                words.say("corpus.none"))
                        .when(overview.isWithoutCorpus()),
                words.say("proposal.head"),
                words.say("proposal.explained"),
                words.say(
                        "summary.deck",
                        review.deck().fileName(),
                        review.slides(),
                        shorten(review.deck().sha256())));
    }

    static String titleOf(Overview overview, Words words) {
        var title = overview.review().deckTitle();
        return title.isBlank()
                ? words.say("summary.untitled", overview.review().deck().fileName())
                : title;
    }

    /// The review in a few sentences.
    static List<String> sentences(Overview overview, Words words) {
        var counts = overview.counts();
        var unit = overview.review().cycle().unit();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("summary.answered", counts.answered(), counts.challenges(), unit));
        if (counts.unanswered() > 0) {
            sentences.add(words.say("summary.unanswered", counts.unanswered()));
        }
        if (counts.shortened() > 0) {
            sentences.add(words.count("summary.shortened", counts.shortened()));
        }
        if (counts.responses() > 0) {
            sentences.add(
                    words.say(
                            "summary.resolved",
                            counts.resolved(),
                            counts.responses(),
                            counts.placed()));
        }
        if (counts.outdated() > 0) {
            sentences.add(words.count("summary.newer", counts.outdated()));
        }
        if (counts.indirect() > 0) {
            sentences.add(words.count("summary.indirect", counts.indirect()));
        }
        return sentences;
    }

    static String shorten(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
