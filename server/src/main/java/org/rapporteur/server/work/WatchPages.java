package org.rapporteur.server.work;

import java.util.List;
import org.rapporteur.server.assessment.AssessedCommitment;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.Watched;

/// Commitments that a person watches: theirs alone.
public final class WatchPages {

    private final OpenLibrary library;
    private final Listing<Watched> watched;

    public WatchPages(OpenLibrary library) {
        this.library = library;
        this.watched =
                Listing.of(
                        "watched",
                        List.of(
                                new Column<>("commitment", one -> one.commitment().encode()),
                                new Column<>("instrument", one -> one.commitment().instrument()),
                                new Column<>("language", one -> one.commitment().language()),
                                new Column<>("provision", one -> one.commitment().provision()),
                                new Column<>("act", one -> one.commitment().act()),
                                new Column<>("news", Watched::news)),
                        visit ->
                                Listing.few(
                                        library.store()
                                                .work()
                                                .listWatched(visit.person().account().id())));
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/watch", this::watch),
                watched.api("/api/watched"),
                Route.post("/api/watched", this::watchForProgram));
    }

    private Reply watch(Visit visit) {
        change(visit);
        return new Reply.Redirect(Address.ofLocal(visit.field("back")).toString());
    }

    private Reply watchForProgram(Visit visit) {
        return watched.one(visit, new Watched(change(visit), 0));
    }

    /// A program may name the commitment by its instrument and its place there.
    private CommitmentKey key(Visit visit) {
        return visit.field("commitment").isEmpty()
                ? AssessedCommitment.get(
                                library, visit.field("instrument"), visit.field("position"))
                        .key()
                : CommitmentKey.decode(visit.field("commitment"))
                        .orElseThrow(() -> Refusal.badRequest("refusal.draft"));
    }

    private CommitmentKey change(Visit visit) {
        var key = key(visit);
        var account = visit.person().account().id();
        boolean isWanted = visit.field("watch").equals("yes");
        library.store()
                .change(change -> {
                    if (isWanted) {
                        change.desktop().watch(account, key);
                    } else {
                        change.desktop().unwatch(account, key);
                    }
                });
        return key;
    }
}
