package org.rapporteur.server.work;

import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Account;
import org.rapporteur.store.StoredTask;

/// Somebody leaves and somebody else comes: everything that is open on one sheet, and what was
/// given to the one given to the other.
public final class HandoverPages {

    private final OpenLibrary library;
    private final WorkPages work;
    private final Listing<StoredTask> open;
    private final Listing<Moved> moved =
            Listing.of(
                    "moved",
                    List.of(new Column<>("to", Moved::to), new Column<>("moved", Moved::tasks)),
                    _ -> Listing.few(List.of()));

    public HandoverPages(OpenLibrary library) {
        this.library = library;
        this.work = new WorkPages(library);
        this.open =
                Listing.of(
                        "handover",
                        TaskPages.COLUMNS,
                        visit -> Listing.few(listOpen(account(visit.place("id")))));
    }

    /// What came of handing over.
    ///
    /// @param to the successor's name to sign in
    /// @param tasks that are theirs now
    private record Moved(String to, int tasks) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts/{id}/handover", this::sheet),
                Route.post("/accounts/{id}/handover", this::handOver),
                open.api("/api/accounts/{id}/handover"),
                Route.post("/api/accounts/{id}/handover", this::handOverForProgram));
    }

    private Account account(String id) {
        return library.store()
                .accounts()
                .find(id)
                .orElseThrow(() -> Refusal.notFound("refusal.account"));
    }

    private Reply sheet(Visit visit) {
        var account = account(visit.place("id"));
        return Reply.page(
                "handover",
                visit.wording().of("handover.heading", account.person()),
                Section.ACCOUNTS,
                work.view(Person.of(account)));
    }

    private List<StoredTask> listOpen(Account from) {
        return library.store().work().listOpen(from.id(), "").stream()
                .filter(task -> task.kind().equals(StoredTask.ASSIGNMENT))
                .toList();
    }

    private Reply handOver(Visit visit) {
        var from = account(visit.place("id"));
        move(visit, from);
        return new Reply.Redirect("/accounts/" + from.id() + "/handover");
    }

    private Reply handOverForProgram(Visit visit) {
        return moved.one(visit, move(visit, account(visit.place("id"))));
    }

    /// What is open of the one is the other's from now on; each is an entry of the journal.
    private Moved move(Visit visit, Account from) {
        var to =
                library.store()
                        .accounts()
                        .findByName(visit.field("to"))
                        .filter(one -> !one.suspended())
                        .orElseThrow(() -> Refusal.badRequest("refusal.account"));
        var tasks = listOpen(from);
        library.store()
                .change(change ->
                        tasks.forEach(task -> change.move(task, to, visit.person().account())));
        return new Moved(to.name(), tasks.size());
    }
}
