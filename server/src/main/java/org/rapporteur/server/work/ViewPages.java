package org.rapporteur.server.work;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.SavedView;

/// Lists as a person narrowed them and wants to find them again under a name: theirs alone.
public final class ViewPages {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2_000;

    /// Of a moment or of a reader, and not of the list.
    private static final Set<String> PASSING =
            Set.of(Listing.AFTER, "format", "lang", "decided", "made", "left");

    private final OpenLibrary library;
    private final Listing<SavedView> views;

    public ViewPages(OpenLibrary library) {
        this.library = library;
        this.views =
                Listing.of(
                        "views",
                        List.of(
                                new Column<>("name", SavedView::name),
                                new Column<>("address", SavedView::address),
                                new Column<>(
                                        "saved", one -> Instant.ofEpochMilli(one.savedMillis()))),
                        visit -> Listing.few(list(visit)));
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/views", visit -> toList(keep(visit))),
                Route.post("/views/discard", visit -> toList(discard(visit))),
                views.api("/api/views"),
                Route.post("/api/views", visit -> views.one(visit, keep(visit))),
                Route.post("/api/views/discard", visit -> views.one(visit, discard(visit))));
    }

    private static Reply toList(SavedView changed) {
        return new Reply.Redirect("/my-work#views");
    }

    private List<SavedView> list(Visit visit) {
        return library.store().work().listViews(visit.person().account().id());
    }

    private SavedView get(Visit visit, String name) {
        return list(visit).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("refusal.view"));
    }

    private SavedView keep(Visit visit) {
        var name = visit.field("name");
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badRequest("refusal.view-name", Integer.toString(LONGEST_NAME));
        }
        var address = lasting(Address.ofLocal(visit.field("address"))).toString();
        if (address.length() > LONGEST_ADDRESS) {
            throw Refusal.badRequest("refusal.too-long");
        }
        var account = visit.person().account().id();
        library.store().change(change -> change.desktop().keepView(account, name, address));
        return get(visit, name);
    }

    private static Address lasting(Address address) {
        var lasting = address;
        for (var name : PASSING) {
            lasting = lasting.without(name);
        }
        return lasting;
    }

    private SavedView discard(Visit visit) {
        var dropped = get(visit, visit.field("name"));
        var account = visit.person().account().id();
        library.store().change(change -> change.desktop().dropView(account, dropped.name()));
        return dropped;
    }
}
