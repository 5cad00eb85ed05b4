package org.rapporteur.server.work;

import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
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

    public HandoverPages(OpenLibrary library) {
        this.library = library;
        this.work = new WorkPages(library);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts/{id}/handover", this::sheet),
                Route.post("/accounts/{id}/handover", this::handOver));
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

    /// What is open of the one is the other's from now on; each is an entry of the journal.
    private Reply handOver(Visit visit) {
        var from = account(visit.place("id"));
        var to =
                library.store()
                        .accounts()
                        .findByName(visit.field("to"))
                        .filter(one -> !one.suspended())
                        .orElseThrow(() -> Refusal.badRequest("refusal.account"));
        var open =
                library.store().work().listOpen(from.id(), "").stream()
                        .filter(task -> task.kind().equals(StoredTask.ASSIGNMENT))
                        .toList();
        library.store()
                .change(change ->
                        open.forEach(task -> change.move(task, to, visit.person().account())));
        return new Reply.Redirect("/accounts/" + from.id() + "/handover");
    }
}
