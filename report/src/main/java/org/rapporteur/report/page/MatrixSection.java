package org.rapporteur.report.page;

import java.util.List;
import org.rapporteur.report.overview.ChallengeRow;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;

/// The coverage matrix: every challenge of the cycle, answered in the deck or not.
final class MatrixSection {

    private static final List<String> COLUMNS =
            List.of("challenge", "label", "responses", "direct", "indirect", "newer", "slides");

    private MatrixSection() {}

    static Markup render(Overview overview, Words words) {
        return Markup.of(
                """
                <section id="coverage" aria-labelledby="coverage-title">
                <h2 id="coverage-title">{} {}</h2>
                <p>{}</p>
                <div class="scroll" role="region" aria-labelledby="coverage-title" tabindex="0">
                <table class="matrix">
                <thead><tr>{}</tr></thead>
                <tbody>
                {}</tbody>
                </table>
                </div>
                <p class="small">{}</p>
                </section>
                """,
                words.say("coverage.title"),
                Badge.proposal(words),
                words.say("coverage.lead", overview.review().cycle().unit()),
                Markup.each(
                        COLUMNS,
                        column ->
                                Markup.of(
                                        "<th scope=\"col\">{}</th>",
                                        words.say("coverage.column." + column))),
                Markup.each(overview.rows(), row -> row(row, words)),
                words.say("coverage.note"));
    }

    private static Markup row(ChallengeRow row, Words words) {
        var challenge = row.challenge();
        return Markup.of(
                """
                <tr class="{}"><th scope="row"><span class="id">{}</span> {}</th><td>{}</td>{}{}{}<td>{}</td><td>{}</td></tr>
                """,
                row.answered() ? "answered" : "unanswered",
                challenge.id(),
                Quote.name(challenge.shortTitle()),
                label(row, words),
                number(row.responses().size(), words),
                number(row.countDirect(), words),
                number(row.countIndirect(), words),
                newer(row, words),
                slides(row, words));
    }

    private static Markup label(ChallengeRow row, Words words) {
        if (row.labels().isEmpty()) {
            return Markup.of(
                    "<span class=\"badge none\"><span class=\"shape\" aria-hidden=\"true\">{}</span> {}</span>",
                    words.say("shape.none"),
                    words.say("coverage.absent"));
        }
        var statuses = row.labels().stream().map(label -> label.status()).distinct().toList();
        var dropped =
                Markup.of(
                                "<br/><span class=\"small\">{}</span>",
                                words.say("label.leftOut", String.join("; ", row.listDropped())))
                        .when(!row.listDropped().isEmpty());
        return Markup.of("{}{}", Markup.each(statuses, status -> Badge.of(status, words)), dropped);
    }

    private static Markup number(int number, Words words) {
        return number == 0
                ? Markup.of("<td class=\"number zero\">{}</td>", words.say("coverage.zero"))
                : Markup.of("<td class=\"number\">{}</td>", number);
    }

    private static Markup newer(ChallengeRow row, Words words) {
        return row.listNewer().isEmpty()
                ? Markup.text(words.say("coverage.zero"))
                : Markup.of("{} {}", Badge.newer(words), String.join(", ", row.listNewer()));
    }

    private static Markup slides(ChallengeRow row, Words words) {
        return row.labels().isEmpty()
                ? Markup.text(words.say("coverage.zero"))
                : Markup.each(
                        row.listSlides(),
                        slide ->
                                Markup.of(
                                        "<a href=\"#slide-{}\">{}</a> ",
                                        slide,
                                        words.say("coverage.slide", slide)));
    }
}
