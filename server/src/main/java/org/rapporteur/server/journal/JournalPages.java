package org.rapporteur.server.journal;

import java.time.Instant;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.JsonText;
import org.rapporteur.store.Seek;

/// The journal: what happened, when, by whom.
public final class JournalPages {

    private final Listing<JournalEntry> entries;

    public JournalPages(OpenLibrary library) {
        this.entries =
                Listing.of(
                        "journal",
                        List.of(
                                new Column<>("seq", JournalEntry::seq),
                                new Column<>("at", entry -> Instant.ofEpochMilli(entry.atMillis())),
                                new Column<>("actor", JournalEntry::actor),
                                new Column<>("kind", JournalEntry::kind),
                                new Column<>("payload", JournalEntry::payload),
                                new Column<>("previous", JournalEntry::previous),
                                new Column<>("hash", JournalEntry::hash)),
                        _ ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .journal()
                                                        .listBefore(before(after), most),
                                        entry -> new Seek(Long.toString(entry.seq()), "", 0)));
    }

    public List<Route> routes() {
        return List.of(Route.get("/journal", this::list), entries.api("/api/journal"));
    }

    private static long before(Seek after) {
        return after.equals(Seek.START) ? Long.MAX_VALUE : Long.parseLong(after.key());
    }

    private Reply list(Visit visit) {
        return entries.reply(
                visit,
                page ->
                        Reply.page(
                                "journal",
                                visit.wording().of("journal.heading"),
                                Section.JOURNAL,
                                new JournalView(
                                        page.rows().stream()
                                                .map(entry ->
                                                        new JournalView.Row(
                                                                entry,
                                                                JsonText.fields(entry.payload())))
                                                .toList(),
                                        page.next())));
    }
}
