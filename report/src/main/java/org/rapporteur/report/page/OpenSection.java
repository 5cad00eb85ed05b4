package org.rapporteur.report.page;

import org.rapporteur.issue.Issue;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.ResponseFinding;

/// What could not be resolved, placed or read, and why.
final class OpenSection {

    private OpenSection() {}

    static Markup render(Overview overview, Words words) {
        var issues = overview.review().issues();
        return Markup.of(
                """
                <section id="open" aria-labelledby="open-title">
                <h2 id="open-title">{}</h2>
                {}{}</section>
                """,
                words.say("open.title"),
                overview.open().isEmpty()
                        ? Markup.of("<p>{}</p>\n", words.say("open.none"))
                        : Markup.of(
                                "<p>{}</p>\n<ul class=\"open\">\n{}</ul>\n",
                                words.say("open.lead"),
                                Markup.each(
                                        overview.open(), response -> response(response, words))),
                Markup.of(
                                "<h3>{}</h3>\n<ul class=\"open\">\n{}</ul>\n",
                                words.say("open.issues"),
                                Markup.each(issues, issue -> issue(issue, words)))
                        .when(!issues.isEmpty()));
    }

    private static Markup response(ResponseFinding response, Words words) {
        return Markup.of(
                "<li><a href=\"#response-{}-{}\">{}</a> {} {}: {}</li>\n",
                response.slide(),
                response.bullet(),
                words.say("response.title", response.slide(), response.bullet()),
                Badge.of(response.status(), words),
                Badge.of(response.fidelity(), words),
                response.why());
    }

    private static Markup issue(Issue issue, Words words) {
        return Markup.of(
                "<li>{}{} <span class=\"small\">{}</span></li>\n",
                Markup.of("{}: ", words.say("coverage.slide", issue.page())).when(issue.page() > 0),
                issue.message(),
                issue.code().help());
    }
}
