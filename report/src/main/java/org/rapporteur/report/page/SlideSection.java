package org.rapporteur.report.page;

import org.rapporteur.challenge.Challenge;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.overview.SlideGroup;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.ChallengeFinding;

/// Each slide of the deck: its label with what it leaves out, and its responses.
final class SlideSection {

    private SlideSection() {}

    static Markup render(Overview overview, Words words) {
        return Markup.of(
                """
                <section id="slides" aria-labelledby="slides-title">
                <h2 id="slides-title">{}</h2>
                {}{}</section>
                """,
                words.say("slides.title"),
                overview.slides().isEmpty()
                        ? Markup.of("<p>{}</p>\n", words.say("slides.none"))
                        : legend(words),
                Markup.each(overview.slides(), group -> slide(group, overview, words)));
    }

    private static Markup legend(Words words) {
        return Markup.of(
                "<p class=\"legend\">{} <ins>{}</ins> {} <del>{}</del></p>\n",
                words.say("legend.head"),
                words.say("legend.deck"),
                words.say("legend.and"),
                words.say("legend.source"));
    }

    private static Markup slide(SlideGroup group, Overview overview, Words words) {
        return Markup.of(
                """
                <section class="slide" id="slide-{}" aria-labelledby="slide-{}-title">
                <h3 id="slide-{}-title">{}</h3>
                {}{}{}</section>
                """,
                group.slide(),
                group.slide(),
                group.slide(),
                heading(group, overview, words),
                Markup.each(group.labels(), label -> label(label, overview, words)),
                Markup.of("<p class=\"none-shown\">{}</p>\n", words.say("slides.noResponse"))
                        .when(group.responses().isEmpty()),
                Markup.each(group.responses(), response -> ResponseCard.render(response, words)));
    }

    private static Markup heading(SlideGroup group, Overview overview, Words words) {
        var titles =
                group.labels().stream()
                        .flatMap(label ->
                                overview.review().cycle().findChallenge(label.challenge()).stream())
                        .map(challenge ->
                                Markup.of(
                                        " · {} {}",
                                        challenge.id(),
                                        Quote.name(challenge.shortTitle())))
                        .toList();
        return Markup.of("{}{}", words.say("slides.slide", group.slide()), titles);
    }

    private static Markup label(ChallengeFinding label, Overview overview, Words words) {
        return Markup.of(
                """
                <div class="label">
                <p class="caption">{} {} {}</p>
                {}{}{}<p class="small">{} {} <span class="figure">({})</span> — {}</p>
                </div>
                """,
                words.say("label.caption"),
                Badge.of(label.status(), words),
                Badge.proposal(words),
                Quote.block(label.label()),
                Markup.of(
                                "<p class=\"left-out\"><strong>{}</strong></p>\n<ul class=\"left-out\">{}</ul>\n",
                                words.say("label.leftOut.head"),
                                Markup.each(
                                        label.dropped(), name -> Markup.of("<li>{}</li>", name)))
                        .when(!label.dropped().isEmpty()),
                overview.review()
                        .cycle()
                        .findChallenge(label.challenge())
                        .map(challenge -> inOurWords(challenge, words))
                        .orElse(Markup.NOTHING),
                words.say("label.match"),
                Badge.of(Sureness.of(label.score()), words),
                Sureness.figure(label.score()),
                label.why());
    }

    private static Markup inOurWords(Challenge challenge, Words words) {
        return Markup.of(
                "<p class=\"small\">{} {}</p>\n",
                words.say("label.paraphrase"),
                challenge.paraphrase());
    }
}
