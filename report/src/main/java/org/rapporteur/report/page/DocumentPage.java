package org.rapporteur.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.wording.Words;
import org.rapporteur.text.Language;

/// One document as read: its facts, its provisions under their addresses, its footnotes, and what
/// could not be read.
public final class DocumentPage {

    private static final int FEWEST_HEADINGS = 2;

    private DocumentPage() {}

    /// The whole page in UTF-8. It needs nothing from outside and no script.
    public static byte[] render(Instrument instrument, Words words) {
        var anchors = new DocumentAnchors(instrument.provisions());
        var notes = new DocumentNotes(instrument.footnotes(), anchors, words);
        var text = DocumentBody.render(instrument.provisions(), anchors, notes, words);
        var page =
                Markup.of(
                        """
                        <!DOCTYPE html>
                        <html lang="{}" dir="{}">
                        {}<body>
                        <a class="skip" href="#text" lang="en" dir="ltr">{}</a>
                        {}{}<main id="text">
                        {}{}</main>
                        {}<footer lang="en" dir="ltr">
                        <p>{}</p>
                        </footer>
                        </body>
                        </html>
                        """,
                        instrument.language().code(),
                        instrument.language() == Language.ARABIC ? "rtl" : "ltr",
                        PageHead.render(titleOf(instrument), "document.css"),
                        words.say("document.skip"),
                        header(instrument, words),
                        contents(instrument.provisions(), anchors, words),
                        text,
                        notes.render(),
                        problems(instrument.issues(), words),
                        words.say("document.footer"));
        return page.html().getBytes(StandardCharsets.UTF_8);
    }

    private static String titleOf(Instrument instrument) {
        var symbol = instrument.symbolText();
        if (symbol.isEmpty() && instrument.title().isEmpty()) {
            return instrument.source().fileName();
        }
        boolean both = !symbol.isEmpty() && !instrument.title().isEmpty();
        return symbol + (both ? " – " : "") + instrument.title();
    }

    private static Markup header(Instrument instrument, Words words) {
        var source = instrument.source();
        var adopted = instrument.findAdopted().map(Object::toString).orElse("");
        return Markup.of(
                """
                <header>
                <p class="symbol" dir="ltr">{}</p>
                <h1 dir="auto">{}</h1>
                <dl lang="en" dir="ltr">
                {}</dl>
                </header>
                """,
                instrument.symbolText(),
                instrument.title().isEmpty() ? source.fileName() : instrument.title(),
                Markup.join(
                        List.of(
                                fact("body", instrument.body(), words),
                                fact("session", instrument.session(), words),
                                fact("adopted", adopted, words),
                                fact("within", instrument.within(), words),
                                fact("language", instrument.language().code(), words),
                                fact("file", source.fileName(), words),
                                fact("sha256", source.sha256(), words))));
    }

    private static Markup fact(String name, String value, Words words) {
        return Markup.of(
                        "<div><dt>{}</dt><dd>{}</dd></div>\n", words.say("document." + name), value)
                .when(!value.isEmpty());
    }

    private static Markup contents(
            List<Provision> provisions, DocumentAnchors anchors, Words words) {
        var headings = provisions.stream().filter(Provision::isHeading).toList();
        return Markup.of(
                        """
                        <nav aria-labelledby="contents">
                        <details open="open">
                        <summary id="contents" lang="en" dir="ltr">{}</summary>
                        <ul>
                        {}</ul>
                        </details>
                        </nav>
                        """,
                        words.say("document.contents"),
                        Markup.each(headings, heading -> entry(heading, anchors)))
                .when(headings.size() >= FEWEST_HEADINGS);
    }

    private static Markup entry(Provision heading, DocumentAnchors anchors) {
        return Markup.of(
                "<li class=\"level-{}\"><a href=\"#{}\" dir=\"auto\">{}{}</a></li>\n",
                Math.min(4, heading.level()),
                anchors.of(heading.address()),
                heading.number().isEmpty() ? "" : heading.number() + " ",
                heading.text());
    }

    private static Markup problems(List<Issue> issues, Words words) {
        return Markup.of(
                        """
                        <section class="problems" aria-labelledby="problems" lang="en" dir="ltr">
                        <h2 id="problems">{}</h2>
                        <ul>
                        {}</ul>
                        </section>
                        """,
                        words.say("document.problems"),
                        Markup.each(
                                issues,
                                issue ->
                                        Markup.of(
                                                "<li><span dir=\"auto\">{}</span> {}{}</li>\n",
                                                issue.message(),
                                                issue.code().help(),
                                                issue.page() > 0
                                                        ? " ("
                                                                + words.say(
                                                                        "document.page",
                                                                        issue.page())
                                                                + ")"
                                                        : "")))
                .when(!issues.isEmpty());
    }
}
