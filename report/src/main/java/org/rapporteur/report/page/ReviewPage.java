package org.rapporteur.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;

/// The page: summary, coverage matrix, each slide with its responses, sources, what stays open,
/// method, findings.
public final class ReviewPage {

    private ReviewPage() {}

    /// The whole page in UTF-8. It needs nothing from outside and no script.
    public static byte[] render(Overview overview, Words words) {
        var body =
                Markup.of(
                        "{}{}{}{}{}{}{}",
                        SummarySection.render(overview, words),
                        MatrixSection.render(overview, words),
                        SlideSection.render(overview, words),
                        SourceSection.render(overview, words),
                        OpenSection.render(overview, words),
                        FindingSection.render(overview, words),
                        MethodSection.render(overview, words));
        return frame(overview, words, body).html().getBytes(StandardCharsets.UTF_8);
    }

    private static Markup frame(Overview overview, Words words, Markup body) {
        return Markup.of(
                """
                <!DOCTYPE html>
                <html lang="{}">
                {}<body>
                {}<main id="main">
                {}</main>
                <footer class="bottom">
                <p>{}</p>
                </footer>
                </body>
                </html>
                """,
                words.say("page.language"),
                PageHead.render(
                        words.say("page.title", SummarySection.titleOf(overview, words)),
                        "review.css"),
                header(words),
                body,
                words.say("page.footer", overview.review().deck().fileName()));
    }

    private static Markup header(Words words) {
        return Markup.of(
                """
                <a class="skip" href="#main">{}</a>
                <header class="top">
                <p class="program">{}</p>
                <nav aria-label="{}">
                <ul>
                {}</ul>
                </nav>
                </header>
                """,
                words.say("page.skip"),
                words.say("page.program"),
                words.say("page.contents"),
                navigation(words));
    }

    private static Markup navigation(Words words) {
        var sections = List.of("coverage", "slides", "sources", "open", "findings", "method");
        return Markup.each(
                sections,
                section ->
                        Markup.of(
                                "<li><a href=\"#{}\">{}</a></li>\n",
                                section,
                                words.say("page.nav." + section)));
    }
}
