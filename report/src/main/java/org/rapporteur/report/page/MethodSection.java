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
                {}{}{}</section>
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
                fidelities(words),
                labels(words),
                sureness(words));
    }

    private static Markup fidelities(Words words) {
        var terms =
                Markup.each(
                        List.of(Fidelity.values()),
                        fidelity ->
                                term(
                                        Badge.of(fidelity, words),
                                        "fidelity." + fidelity.code(),
                                        words));
        return terms("method.fidelity", terms, words);
    }

    private static Markup labels(Words words) {
        var terms =
                Markup.each(
                        List.of(LabelStatus.values()),
                        status -> term(Badge.of(status, words), "label." + status.code(), words));
        return terms("method.labels", terms, words);
    }

    private static Markup sureness(Words words) {
        var terms =
                Markup.each(
                        List.of(Sureness.values()),
                        sureness ->
                                term(Badge.of(sureness, words), "sure." + sureness.code(), words));
        return terms("method.sure", terms, words);
    }

    private static Markup terms(String title, Markup terms, Words words) {
        return Markup.of("<h3>{}</h3>\n<dl class=\"terms\">\n{}</dl>\n", words.say(title), terms);
    }

    private static Markup term(Markup name, String key, Words words) {
        return Markup.of(
                "<div><dt>{}</dt><dd>{}</dd></div>\n", name, words.say(key + ".explained"));
    }
}
