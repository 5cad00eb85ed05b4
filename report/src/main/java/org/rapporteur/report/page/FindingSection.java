package org.rapporteur.report.page;

import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Finding;

/// Every statement that a person should look at, in one table.
final class FindingSection {

    private static final List<String> COLUMNS =
            List.of("where", "kind", "statement", "why", "sure");

    private FindingSection() {}

    static Markup render(Overview overview, Words words) {
        var findings = overview.review().findings();
        var table =
                Markup.of(
                        """
                        <div class="scroll" role="region" aria-labelledby="findings-title" tabindex="0">
                        <table class="findings">
                        <thead><tr>{}</tr></thead>
                        <tbody>
                        {}</tbody>
                        </table>
                        </div>
                        """,
                        Markup.each(
                                COLUMNS,
                                column ->
                                        Markup.of(
                                                "<th scope=\"col\">{}</th>",
                                                words.say("findings.column." + column))),
                        Markup.each(findings, finding -> row(finding, words)));
        return Markup.of(
                """
                <section id="findings" aria-labelledby="findings-title">
                <h2 id="findings-title">{} {}</h2>
                <p>{}</p>
                {}</section>
                """,
                words.say("findings.title"),
                Badge.proposal(words),
                words.say(findings.isEmpty() ? "findings.none" : "findings.lead"),
                table.when(!findings.isEmpty()));
    }

    private static Markup row(Finding finding, Words words) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{} <span class=\"figure\">({})</span></td></tr>\n",
                where(finding, words),
                words.say("finding." + finding.kind().code()),
                finding.statement(),
                finding.why(),
                Badge.of(Sureness.of(finding.score()), words),
                Sureness.figure(finding.score()));
    }

    private static Markup where(Finding finding, Words words) {
        if (finding.slide() == 0) {
            return Markup.text(words.say("findings.deck"));
        }
        return finding.bullet() == 0
                ? Markup.of(
                        "<a href=\"#slide-{}\">{}</a>",
                        finding.slide(),
                        words.say("coverage.slide", finding.slide()))
                : Markup.of(
                        "<a href=\"#response-{}-{}\">{}</a>",
                        finding.slide(),
                        finding.bullet(),
                        words.say("findings.bullet", finding.slide(), finding.bullet()));
    }
}
