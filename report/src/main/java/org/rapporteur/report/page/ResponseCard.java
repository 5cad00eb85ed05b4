package org.rapporteur.report.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.report.wording.Places;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.Passage;
import org.rapporteur.review.ResponseFinding;

/// One response: the deck's words beside the source's words, and all that the review proposes about
/// it.
final class ResponseCard {

    private ResponseCard() {}

    static Markup render(ResponseFinding response, Words words) {
        var id = "response-" + response.slide() + "-" + response.bullet();
        return Markup.of(
                """
                <article class="response" id="{}" aria-labelledby="{}-title">
                <div class="head"><h4 id="{}-title">{}</h4> {}{}{}{}{}</div>
                {}<dl class="facts">
                {}</dl>
                </article>
                """,
                id,
                id,
                id,
                words.say("response.title", response.slide(), response.bullet()),
                Badge.of(response.fidelity(), words),
                Badge.of(response.status(), words)
                        .when(response.status() != CitationStatus.RESOLVED),
                Badge.newer(words).when(!response.newer().isEmpty()),
                Markup.each(response.traits(), trait -> Badge.of(trait, words)),
                Badge.proposal(words),
                pair(response, words),
                facts(response, words));
    }

    private static Markup pair(ResponseFinding response, Words words) {
        var marks = DifferenceMarks.of(response, words);
        return Markup.of(
                """
                <div class="pair">
                <div class="deck"><p class="caption">{}</p>
                {}</div>
                <div class="source"><p class="caption">{}</p>
                {}</div>
                </div>
                {}\
                """,
                words.say("response.deck"),
                Quote.block(response.text(), marks.deck()),
                words.say("response.source"),
                sourceText(response, marks, words),
                Markup.of(
                                "<p class=\"caption\">{}</p>\n<p class=\"merged\" dir=\"auto\">{}</p>\n",
                                words.say("response.merged"),
                                marks.merged())
                        .when(!marks.merged().isEmpty()));
    }

    /// The passages; those that only stand under a heading which the deck repeats are folded away.
    private static Markup sourceText(ResponseFinding response, DifferenceMarks marks, Words words) {
        if (response.passages().isEmpty()) {
            return noPassage(response, words);
        }
        var passages = passages(response.passages(), marks.passages(), words);
        return response.fidelity() == Fidelity.HEADING
                ? Markup.of(
                        "<p class=\"where\">{}</p>\n<details><summary>{}</summary>\n{}</details>\n",
                        Quote.name(response.targetSection()),
                        words.count("response.section", response.passages().size()),
                        passages)
                : passages;
    }

    private static Markup noPassage(ResponseFinding response, Words words) {
        var key =
                switch (response.status()) {
                    case AMBIGUOUS -> "response.noPassage.ambiguous";
                    case UNMATCHED -> "response.noPassage.unmatched";
                    case RESOLVED -> "response.noPassage.resolved";
                };
        return Markup.of("<p class=\"none-shown\">{}</p>\n", words.say(key));
    }

    private static Markup passages(List<Passage> passages, List<Markup> marked, Words words) {
        var pieces = new ArrayList<Markup>();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            pieces.add(
                    Markup.of(
                            "<p class=\"where\">{}{}{}</p>\n{}",
                            Places.say(passage.address()),
                            Markup.of(" — {}", Quote.name(passage.section()))
                                    .when(!passage.section().isEmpty()),
                            Markup.of(" {}", words.say("response.page", passage.page()))
                                    .when(passage.page() > 0),
                            Quote.block(passage.text(), marked.get(i))));
        }
        return Markup.join(pieces);
    }

    private static Markup facts(ResponseFinding response, Words words) {
        return Markup.join(
                List.of(
                        fact("source", source(response, words), words),
                        fact("place", place(response, words), words),
                        fact("candidates", candidates(response), words),
                        fact("fidelity", fidelity(response, words), words),
                        fact("traits", traits(response, words), words),
                        fact(
                                "newer",
                                Markup.each(response.newer(), newer -> newer(newer, words)),
                                words),
                        fact("titleCheck", Markup.text(response.titleCheck()), words),
                        fact("why", why(response, words), words),
                        fact("file", file(response, words), words)));
    }

    private static Markup fact(String name, Markup value, Words words) {
        return Markup.of("<div><dt>{}</dt><dd>{}</dd></div>\n", words.say("fact." + name), value)
                .when(!value.isEmpty());
    }

    private static Markup source(ResponseFinding response, Words words) {
        var named =
                Markup.of(" {}", words.say("fact.named", response.head()))
                        .when(!response.head().isEmpty());
        if (response.targetSymbol().isEmpty()) {
            return Markup.of(
                    "{}{}", words.say("status." + response.status().code() + ".explained"), named);
        }
        return Markup.of(
                "<span class=\"symbol\">{}</span>{}{}",
                response.targetSymbol(),
                Markup.of(" {}", Quote.name(response.targetTitle()))
                        .when(!response.targetTitle().isEmpty()),
                named);
    }

    private static Markup candidates(ResponseFinding response) {
        return Markup.of(
                        "<span class=\"symbol\">{}</span>",
                        String.join(", ", response.candidates()))
                .when(!response.candidates().isEmpty());
    }

    private static Markup place(ResponseFinding response, Words words) {
        var address = Places.say(response.targetAddress());
        var section = response.targetSection();
        return Markup.of(
                "{}{}",
                address,
                Markup.of(
                                "{}{}",
                                address.isEmpty() ? "" : " — ",
                                words.say("fact.section", section))
                        .when(!section.isEmpty()));
    }

    private static Markup fidelity(ResponseFinding response, Words words) {
        var code = response.fidelity().code();
        return Markup.of(
                "<strong>{}</strong>: {}",
                words.say("fidelity." + code),
                words.say("fidelity." + code + ".explained"));
    }

    private static Markup traits(ResponseFinding response, Words words) {
        return Markup.each(
                response.traits(),
                trait ->
                        Markup.of(
                                "<span class=\"line\"><strong>{}</strong>: {}</span>",
                                words.say("trait." + trait.code()),
                                words.say("trait." + trait.code() + ".explained")));
    }

    private static Markup newer(NewerText newer, Words words) {
        return Markup.of(
                "<span class=\"line\"><span class=\"symbol\">{}</span> {}{} <span class=\"small\">{}</span></span>",
                newer.symbol(),
                Quote.name(newer.title()),
                Markup.of(" ({})", newer.date()).when(!newer.date().isEmpty()),
                words.say("fact.basis", newer.basis()));
    }

    private static Markup why(ResponseFinding response, Words words) {
        return Markup.of(
                "{} <span class=\"figure\">({})</span> — {}",
                Badge.of(Sureness.of(response.score()), words),
                Sureness.figure(response.score()),
                response.why());
    }

    private static Markup file(ResponseFinding response, Words words) {
        return FileName.of(response.sourceFile(), response.sourceSha256(), words);
    }
}
