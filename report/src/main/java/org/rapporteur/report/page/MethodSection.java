package org.rapporteur.report.page;

import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.LabelStatus;

/// What was done, what the words mean, and what the page must not be taken to say.
final class MethodSection {

    private static final List<String> LIMITS =
            List.of("gap", "states", "implementation", "newer", "agreed", "machine");

    private MethodSection() {}

    static Markup render(Overview overview, Words words) {
        var corpus = overview.review().corpus();
        return Markup.of(
                """
                <section id="method" aria-labelledby="method-title">
                <h2 id="method-title">{}</h2>
                <p>{}</p>
                <p>{}</p>
                <h3>{}</h3>
                <ul>
                {}</ul>
                <h3>{}</h3>
                <dl class="terms">
                {}</dl>
                <h3>{}</h3>
                <dl class="terms">
                {}</dl>
                <h3>{}</h3>
                <dl class="terms">
                {}</dl>
                </section>
                """,
                words.say("method.title"),
                words.say("method.done"),
                words.say(
                        "method.counts",
                        corpus.documents(),
                        corpus.provisions(),
                        corpus.registered()),
                words.say("method.limits"),
                Markup.each(
                        LIMITS,
                        limit -> Markup.of("<li>{}</li>\n", words.say("method.limit." + limit))),
                words.say("method.fidelity"),
                Markup.each(
                        List.of(Fidelity.values()),
                        fidelity ->
                                term(
                                        Badge.of(fidelity, words),
                                        words.say("fidelity." + fidelity.code() + ".explained"))),
                words.say("method.labels"),
                Markup.each(
                        List.of(LabelStatus.values()),
                        status ->
                                term(
                                        Badge.of(status, words),
                                        words.say("label." + status.code() + ".explained"))),
                words.say("method.sure"),
                Markup.each(
                        List.of(Sureness.values()),
                        sureness ->
                                term(
                                        Badge.of(sureness, words),
                                        words.say("sure." + sureness.code() + ".explained"))));
    }

    private static Markup term(Markup name, String meaning) {
        return Markup.of("<div><dt>{}</dt><dd>{}</dd></div>\n", name, meaning);
    }
}
