package org.rapporteur.server.people;

import java.util.List;
import java.util.Locale;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Account;
import org.rapporteur.store.Store;

/// Everybody's accounts, for who looks after them.
public final class AccountPages {

    /// What stands in the form for the next person.
    private static final People.Wanted NOBODY = new People.Wanted("", "", "", "", "");

    private final People people;
    private final Store store;

    public AccountPages(People people, Store store) {
        this.people = people;
        this.store = store;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts", visit -> page(visit, "", "")),
                Route.post("/accounts", visit -> told(visit, this::add)),
                Route.post("/accounts/{id}", visit -> told(visit, this::change)),
                Route.post("/accounts/{id}/invitation", this::invite),
                Route.post("/accounts/{id}/identity/end", this::untie));
    }

    private Reply.Page page(Visit visit, String fault, String link) {
        return Reply.page(
                "accounts",
                visit.wording().of("accounts.heading"),
                Section.ACCOUNTS,
                new AccountsView(
                        store.accounts().listAll(),
                        Role.ofAccounts().stream().map(Role::code).toList(),
                        link.isEmpty() ? wanted(visit) : NOBODY,
                        fault,
                        link,
                        store.accounts().listIssuers()));
    }

    /// What cannot be so is told on the page itself, with what was written.
    private Reply told(Visit visit, Route.Handler work) {
        return Reply.told(visit, work, fault -> page(visit, fault, ""));
    }

    private static People.Wanted wanted(Visit visit) {
        return new People.Wanted(
                visit.field("name").toLowerCase(Locale.ROOT),
                visit.field("person"),
                visit.field("role"),
                visit.field("state"),
                visit.field("organisation"));
    }

    private Reply add(Visit visit) {
        var token = people.add(wanted(visit), visit.person().account().person());
        return page(visit, "", link(visit, token));
    }

    private Reply change(Visit visit) {
        var account = account(visit);
        if (account.id().equals(visit.person().account().id())) {
            throw Refusal.badRequest("refusal.account-own");
        }
        people.change(
                new Account(
                        account.id(),
                        account.name(),
                        account.person(),
                        visit.field("role"),
                        visit.field("state"),
                        visit.field("organisation"),
                        !visit.field("suspended").isEmpty()),
                visit.person().account().person());
        return new Reply.Redirect("/accounts");
    }

    private Reply invite(Visit visit) {
        var token = people.invite(account(visit), visit.person().account().person());
        return page(visit, "", link(visit, token));
    }

    private Reply untie(Visit visit) {
        new IdentifiedPeople(store, people)
                .untie(account(visit), visit.person().account().person());
        return new Reply.Redirect("/accounts");
    }

    private Account account(Visit visit) {
        return store.accounts()
                .find(visit.place("id"))
                .orElseThrow(() -> Refusal.notFound("refusal.account"));
    }

    private static String link(Visit visit, String token) {
        return visit.asker().origin() + "/invitations/" + token;
    }
}
