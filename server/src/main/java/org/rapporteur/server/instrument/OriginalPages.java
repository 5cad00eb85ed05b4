package org.rapporteur.server.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Turns;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.InstrumentRow;

/// Pages of an original PDF as they are printed, with a provision outlined.
public final class OriginalPages {

    private static final int MOST_PAGE = 100_000;

    /// Pictures that are kept, each some 200 KB.
    private static final int MOST_KEPT = 40;

    /// Drawing takes a core and some 50 MB; others wait.
    private static final int MOST_AT_A_TIME = 1;

    private final OpenLibrary library;
    private final Turns turns = new Turns(MOST_AT_A_TIME);

    /// @param words that are outlined
    private record Wanted(String sha256, int page, String words) {}

    private final Map<Wanted, byte[]> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Wanted, byte[]> eldest) {
                            return size() > MOST_KEPT;
                        }
                    });

    public OriginalPages(OpenLibrary library) {
        this.library = library;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/instruments/{id}/pages/{page}", this::page),
                Route.get("/instruments/{id}/pages/{page}/picture", this::picture));
    }

    /// Whether an instrument's original has pages that can be shown.
    static boolean has(Instrument instrument) {
        return instrument.format() == Format.PDF;
    }

    private InstrumentRow row(Visit visit) {
        return library.store()
                .instrumentListing()
                .find(visit.place("id"))
                .orElseThrow(() -> Refusal.notFound("refusal.instrument"));
    }

    private Instrument instrument(Visit visit) {
        return library.store()
                .instruments()
                .find(visit.place("id"))
                .filter(OriginalPages::has)
                .orElseThrow(() -> Refusal.notFound("refusal.page"));
    }

    private static int number(Visit visit) {
        var written = visit.place("page");
        if (!written.matches("[1-9]\\d{0,5}") || Integer.parseInt(written) > MOST_PAGE) {
            throw Refusal.notFound("refusal.page");
        }
        return Integer.parseInt(written);
    }

    private Reply page(Visit visit) {
        var row = row(visit);
        var provisions = instrument(visit).provisions();
        int page = number(visit);
        int last = provisions.stream().mapToInt(Provision::page).max().orElse(0);
        if (page > last) {
            throw Refusal.notFound("refusal.page");
        }
        return Reply.page(
                "original-page",
                visit.wording().of("page.heading", page, row.name()),
                Section.INSTRUMENTS,
                new OriginalPageView(row, page, last, chosen(visit, provisions)));
    }

    /// The provision that is to be outlined: one or none.
    private static List<Provision> chosen(Visit visit, List<Provision> provisions) {
        var wanted = visit.parameter("provision");
        return provisions.stream()
                .filter(one -> one.address().toString().equals(wanted))
                .limit(1)
                .toList();
    }

    private Reply picture(Visit visit) {
        row(visit);
        var instrument = instrument(visit);
        int page = number(visit);
        var words =
                chosen(visit, instrument.provisions()).stream()
                        .map(Provision::text)
                        .findFirst()
                        .orElse("");
        var wanted = new Wanted(instrument.source().sha256(), page, words);
        var picture =
                Optional.ofNullable(kept.get(wanted))
                        .orElseGet(() -> turns.take(() -> draw(wanted)));
        kept.put(wanted, picture);
        return new Reply.Bytes(200, "image/png", picture, 0);
    }

    private byte[] draw(Wanted wanted) {
        return library.contents()
                .find(wanted.sha256())
                .flatMap(pdf -> library.pictures().find(pdf, wanted.page(), wanted.words()))
                .orElseThrow(() -> Refusal.notFound("refusal.page"));
    }
}
