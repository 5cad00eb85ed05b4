package org.rapporteur.server.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.Corrections;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;
import org.rapporteur.server.library.DeckReviews;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.ListPage;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Turns;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Seek;
import org.rapporteur.store.StoredDeck;

/// Bringing a deck, its review with forms to correct it, and the files of the corrected review.
public final class DeckPages {

    private static final Set<String> ENDINGS = Set.of("pptx", "ppt", "md", "txt");
    private static final Map<String, String> FILES =
            Map.of(
                    "review.pptx",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "review.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "review.html",
                    "text/html; charset=utf-8");

    /// Reviews under way at a time; each holds a deck and the texts that it names.
    private static final int MOST_AT_A_TIME = 2;

    private final OpenLibrary library;
    private final Turns turns = new Turns(MOST_AT_A_TIME);
    private final Listing<StoredDeck> decks;
    private final Listing<ResponseFinding> responses;

    public DeckPages(OpenLibrary library) {
        this.library = library;
        this.decks =
                Listing.of(
                        "decks",
                        List.of(
                                new Column<>("deck", StoredDeck::seq),
                                new Column<>("name", StoredDeck::name),
                                new Column<>("cycle", StoredDeck::cycle),
                                new Column<>("sha256", StoredDeck::sha256),
                                new Column<>("by", StoredDeck::person)),
                        _ ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .decks()
                                                        .listBefore(before(after), most),
                                        one -> new Seek(Long.toString(one.seq()), "", 0)));
        this.responses =
                Listing.of(
                        "responses",
                        List.of(
                                new Column<>("place", DeckPages::place),
                                new Column<>("text", ResponseFinding::text),
                                new Column<>("symbol", ResponseFinding::targetSymbol),
                                new Column<>("addresses", ResponseFinding::targetAddress),
                                new Column<>("status", one -> code(one.status())),
                                new Column<>("candidates", ResponseFinding::candidates),
                                new Column<>("fidelity", one -> code(one.fidelity())),
                                new Column<>("score", ResponseFinding::score),
                                new Column<>("why", ResponseFinding::why)),
                        visit -> Listing.few(review(deck(visit)).responses()));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/decks", this::list),
                Route.upload("/decks", this::bring),
                Route.get("/decks/{seq}", this::show),
                Route.get("/decks/{seq}/files/{name}", this::file),
                Route.post("/decks/{seq}/corrections", this::correct),
                decks.api("/api/decks"),
                Route.upload("/api/decks", visit -> decks.one(visit, write(visit))),
                responses.api("/api/decks/{seq}/responses"),
                Route.get("/api/decks/{seq}/files/{name}", this::file),
                Route.post(
                        "/api/decks/{seq}/corrections",
                        visit -> decks.one(visit, writeCorrection(visit))));
    }

    private static long before(Seek after) {
        return after.equals(Seek.START) ? Long.MAX_VALUE : Long.parseLong(after.key());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String place(ResponseFinding response) {
        return response.slide() + "/" + response.bullet();
    }

    private Reply list(Visit visit) {
        return decks.reply(visit, page -> page(visit, page, ""));
    }

    private Reply.Page page(Visit visit, ListPage<StoredDeck> page, String fault) {
        return Reply.page(
                "decks",
                visit.wording().of("decks.heading"),
                Section.DECKS,
                new DecksView(library.cycles(), page.rows(), page.next(), fault));
    }

    private Reply bring(Visit visit) {
        return Reply.told(
                visit,
                asked -> new Reply.Redirect("/decks/" + write(asked).seq()),
                fault -> page(visit, new ListPage<>(List.of(), ""), fault));
    }

    /// What cannot be read as a deck is not kept.
    private StoredDeck write(Visit visit) {
        var name = visit.upload().plainName();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (visit.upload().isNone() || !ENDINGS.contains(ending)) {
            throw Refusal.badRequest("refusal.deck-kind");
        }
        var cycle = visit.field("cycle");
        if (!cycle.isEmpty()) {
            library.getCycle(cycle);
        }
        var bytes = visit.upload().read();
        inTurn(new DeckReviews.Deck(name, bytes, cycle, Corrections.NONE));
        var account = visit.person().account();
        var draft =
                new StoredDeck(
                        0,
                        library.contents().keep(bytes),
                        name,
                        cycle,
                        account.id(),
                        account.person(),
                        0);
        long seq = library.store().changeAndGet(change -> change.record(draft.added())).seq();
        return library.store().decks().find(seq).orElseThrow();
    }

    private StoredDeck deck(Visit visit) {
        var written = visit.place("seq");
        return library.store()
                .decks()
                .find(written.matches("\\d{1,15}") ? Long.parseLong(written) : 0)
                .orElseThrow(() -> Refusal.notFound("refusal.deck"));
    }

    private Review review(StoredDeck deck) {
        var bytes =
                library.contents()
                        .find(deck.sha256())
                        .orElseThrow(() -> Refusal.notFound("refusal.evidence-lost"));
        var labels = new HashMap<Integer, String>();
        var targets = new HashMap<String, String>();
        library.store()
                .decks()
                .mapCorrections(deck.seq())
                .forEach((place, one) -> {
                    if (place.contains("/")) {
                        targets.put(place, one.correction());
                    } else {
                        labels.put(Integer.valueOf(place), one.correction());
                    }
                });
        return inTurn(
                new DeckReviews.Deck(
                        deck.name(), bytes, deck.cycle(), new Corrections(labels, targets)));
    }

    private Review inTurn(DeckReviews.Deck deck) {
        return turns.take(() -> library.decks().review(deck))
                .filter(one -> !one.challenges().isEmpty())
                .orElseThrow(() -> Refusal.badRequest("refusal.deck-empty"));
    }

    private Reply show(Visit visit) {
        var deck = deck(visit);
        return page(visit, deck, "");
    }

    private Reply.Page page(Visit visit, StoredDeck deck, String fault) {
        var review = review(deck);
        return Reply.page(
                "deck",
                deck.name(),
                Section.DECKS,
                new DeckView(
                        deck,
                        review,
                        library.store().decks().mapCorrections(deck.seq()),
                        visit.asker().mayWrite("/decks/{seq}/corrections"),
                        fault));
    }

    private Reply correct(Visit visit) {
        return Reply.told(
                visit,
                asked -> {
                    var deck = writeCorrection(asked);
                    return new Reply.Redirect(
                            "/decks/%d#place-%s"
                                    .formatted(deck.seq(), asked.field("place").replace('/', '-')));
                },
                fault -> page(visit, deck(visit), fault));
    }

    /// A challenge for a slide's label, a text for a response, nothing where there is none, or the
    /// program's proposal again.
    private StoredDeck writeCorrection(Visit visit) {
        var deck = deck(visit);
        var place = visit.field("place");
        var review = review(deck);
        var correction =
                switch (visit.field("outcome")) {
                    case "none" -> "";
                    case "proposed" -> StoredDeck.AS_PROPOSED;
                    case "corrected" -> named(visit, review, place);
                    default -> throw Refusal.badRequest("refusal.deck-outcome");
                };
        if (!places(review).contains(place)) {
            throw Refusal.badRequest("refusal.deck-place");
        }
        var account = visit.person().account();
        library.store().change(change -> change.record(deck.corrected(place, correction, account)));
        return deck;
    }

    private static String named(Visit visit, Review review, String place) {
        var written = visit.field("correction");
        if (place.contains("/")) {
            return Symbol.parse(written)
                    .map(Symbol::toString)
                    .orElseThrow(() -> Refusal.badRequest("refusal.correction-symbol"));
        }
        if (review.cycle().findChallenge(written).isEmpty()) {
            throw Refusal.badRequest("refusal.deck-challenge");
        }
        return written;
    }

    private static List<String> places(Review review) {
        return java.util.stream.Stream.concat(
                        review.challenges().stream()
                                .map(ChallengeFinding::slide)
                                .map(slide -> Integer.toString(slide)),
                        review.responses().stream().map(DeckPages::place))
                .toList();
    }

    private Reply file(Visit visit) {
        var name = visit.place("name");
        var type = FILES.get(name);
        if (type == null) {
            throw Refusal.notFound("refusal.nothing-here");
        }
        var bytes = library.decks().file(review(deck(visit)), name);
        return new Reply.Export(
                type,
                name,
                out -> {
                    try {
                        out.write(bytes);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
    }
}
