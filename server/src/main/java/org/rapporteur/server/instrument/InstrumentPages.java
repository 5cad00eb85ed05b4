package org.rapporteur.server.instrument;

import java.util.List;
import org.rapporteur.instrument.Provision;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.InstrumentFields;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.CommonColumns;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.ListedInstrument;

/// Instruments: the list of them, each by itself, and the way from a symbol to its text.
public final class InstrumentPages {

    private final OpenLibrary library;
    private final Counts counts;
    private final TextAssembly assembly;
    private final Listing<ListedInstrument> instruments;
    private final Listing<Provision> provisions;

    public InstrumentPages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.assembly = new TextAssembly(library);
        this.instruments =
                Listing.of(
                        "instruments",
                        CommonColumns.withInstrument(
                                ListedInstrument::instrument,
                                new Column<>("provisions", ListedInstrument::provisions),
                                new Column<>("commitments", ListedInstrument::commitments),
                                new Column<>("links", ListedInstrument::links)),
                        visit ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .instrumentListing()
                                                        .list(
                                                                Filters.instruments(visit),
                                                                after,
                                                                most),
                                        ListedInstrument::seek));
        this.provisions =
                Listing.of(
                        "provisions",
                        List.of(
                                new Column<>("address", Provision::address),
                                new Column<>("kind", provision -> provision.kind().code()),
                                new Column<>("number", Provision::number),
                                new Column<>("section", Provision::section),
                                new Column<>("text", Provision::text),
                                new Column<>("page", Provision::page)),
                        visit -> Listing.few(assembly.instrument(visit.place("id")).provisions()));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/instruments", this::list),
                Route.get("/instruments/{id}", this::instrument),
                Route.get("/symbols/<symbol>", this::symbol),
                instruments.api("/api/instruments"),
                provisions.api("/api/instruments/{id}/provisions"));
    }

    private Reply list(Visit visit) {
        return instruments.reply(
                visit,
                page ->
                        Reply.page(
                                "instruments",
                                visit.wording().of("instruments.heading"),
                                Section.INSTRUMENTS,
                                new InstrumentsView(
                                        new Filters(
                                                visit.here().path(),
                                                InstrumentFields.of(
                                                        visit, counts, library.store())),
                                        page.rows(),
                                        page.next())));
    }

    private Reply instrument(Visit visit) {
        return provisions.reply(
                visit,
                _ -> {
                    var view = assembly.view(row(visit.place("id")), visit);
                    return Reply.page("instrument", view.row().name(), Section.INSTRUMENTS, view);
                });
    }

    private InstrumentRow row(String id) {
        return library.store()
                .instrumentListing()
                .find(id)
                .orElseThrow(() -> Refusal.notFound("refusal.instrument"));
    }

    /// A symbol leads to its text in the interface's language, else in the first that is there;
    /// where the library has none, to what the register knows.
    private Reply symbol(Visit visit) {
        var symbol = visit.place("symbol");
        var versions = library.store().instrumentListing().listVersions(symbol);
        var wanted = visit.wording().language().code();
        return versions.stream()
                .filter(version -> version.language().equals(wanted))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .<Reply>map(
                        found -> new Reply.Redirect(Address.ofInstrument(found.id()).toString()))
                .orElseGet(() -> elsewhere(symbol));
    }

    private Reply elsewhere(String symbol) {
        var citing =
                library.store().instrumentListing().listCiting(symbol, TextAssembly.MOST_CITING);
        var registered = library.register().findBySymbol(symbol);
        if (citing.isEmpty() && registered.isEmpty()) {
            throw Refusal.notFound("refusal.symbol", symbol);
        }
        return Reply.page(
                "elsewhere",
                symbol,
                Section.INSTRUMENTS,
                new ElsewhereView(symbol, registered.stream().toList(), citing));
    }
}
