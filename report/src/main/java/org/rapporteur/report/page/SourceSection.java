package org.rapporteur.report.page;

import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.overview.SourceEntry;
import org.rapporteur.report.wording.Words;

/// Every instrument that the page names, with what the register knows of it and the files that were
/// quoted.
final class SourceSection {

    private static final List<String> COLUMNS =
            List.of("symbol", "title", "body", "date", "register", "file");

    private SourceSection() {}

    static Markup render(Overview overview, Words words) {
        var roles =
                List.of(SourceEntry.Role.values()).stream()
                        .map(role -> table(role, overview, words))
                        .toList();
        return Markup.of(
                """
                <section id="sources" aria-labelledby="sources-title">
                <h2 id="sources-title">{}</h2>
                <p>{}</p>
                {}</section>
                """,
                words.say("sources.title"),
                words.say(overview.sources().isEmpty() ? "sources.none" : "sources.lead"),
                roles);
    }

    private static Markup table(SourceEntry.Role role, Overview overview, Words words) {
        var entries = overview.sources().stream().filter(entry -> entry.role() == role).toList();
        return Markup.of(
                        """
                        <h3 id="sources-{}">{}</h3>
                        <div class="scroll" role="region" aria-labelledby="sources-{}" tabindex="0">
                        <table class="sources">
                        <thead><tr>{}</tr></thead>
                        <tbody>
                        {}</tbody>
                        </table>
                        </div>
                        """,
                        role.code(),
                        words.say("sources.role." + role.code()),
                        role.code(),
                        Markup.each(
                                COLUMNS,
                                column ->
                                        Markup.of(
                                                "<th scope=\"col\">{}</th>",
                                                words.say("sources.column." + column))),
                        Markup.each(entries, entry -> row(entry, words)))
                .when(!entries.isEmpty());
    }

    private static Markup row(SourceEntry entry, Words words) {
        return Markup.of(
                "<tr><th scope=\"row\" class=\"symbol\">{}</th><td>{}</td><td>{}</td><td class=\"date\">{}</td><td>{}</td><td>{}</td></tr>\n",
                entry.symbol(),
                title(entry, words),
                entry.body().isEmpty() ? words.say("sources.unknown") : entry.body(),
                entry.date().isEmpty()
                        ? words.say("sources.unknown")
                        : entry.date().replace("/", " – "),
                register(entry, words),
                files(entry, words));
    }

    private static Markup title(SourceEntry entry, Words words) {
        return Markup.of(
                "{}{}",
                entry.title().isEmpty()
                        ? Markup.text(words.say("sources.unknown"))
                        : Quote.name(entry.title()),
                Markup.of(
                                " <span class=\"small\">({})</span>",
                                words.say("deck.role.cited.as", String.join(", ", entry.names())))
                        .when(!entry.names().isEmpty()));
    }

    private static Markup register(SourceEntry entry, Words words) {
        if (entry.verified().isEmpty()) {
            return Markup.text(words.say("sources.notRegistered"));
        }
        return Markup.of(
                "{}. <span class=\"small\">{}</span>",
                words.say("sources.verified." + entry.verified()),
                entry.registerSource());
    }

    private static Markup files(SourceEntry entry, Words words) {
        if (entry.files().isEmpty()) {
            return Markup.text(words.say("sources.noFile"));
        }
        return Markup.each(
                entry.files(),
                file ->
                        Markup.of(
                                "<span class=\"line\">{}</span><span class=\"line small full-hash\">{}</span>",
                                FileName.of(file.name(), "", words),
                                file.sha256()));
    }
}
