package org.rapporteur.server.people;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Scope;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.MailAddress;
import org.rapporteur.store.Store;

/// A person's own account: password, keys of programs, signing out.
public final class OwnAccountPages {

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 365;

    private final People people;
    private final Store store;
    private final boolean reminds;

    /// @param reminds whether people can be reminded by mail
    public OwnAccountPages(People people, Store store, boolean reminds) {
        this.people = people;
        this.store = store;
        this.reminds = reminds;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/account", visit -> page(visit, "", "")),
                Route.post("/account/password", visit -> told(visit, this::changePassword)),
                Route.post("/account/mail", visit -> told(visit, this::setMail)),
                Route.post("/account/keys", visit -> told(visit, this::addKey)),
                Route.post("/account/keys/{id}/end", this::endKey));
    }

    private Reply.Page page(Visit visit, String fault, String key) {
        var account = visit.person().account();
        return Reply.page(
                "account",
                visit.wording().of("account.heading"),
                Section.NONE,
                new OwnAccountView(
                        account,
                        store.accounts().listKeys(account.id()),
                        Arrays.stream(Scope.values()).map(Scope::code).toList(),
                        fault,
                        key,
                        reminds,
                        mail(visit)));
    }

    /// What cannot be so is told on the page itself, with what was written.
    private Reply told(Visit visit, Route.Handler work) {
        return Reply.told(visit, work, fault -> page(visit, fault, ""));
    }

    private Reply changePassword(Visit visit) {
        var password = visit.fields().getOrDefault("password", "");
        if (!password.equals(visit.fields().getOrDefault("again", ""))) {
            throw Refusal.badRequest("refusal.password-again");
        }
        var session =
                people.changePassword(
                        visit.person().account(),
                        visit.fields().getOrDefault("old", ""),
                        password,
                        visit.asker().from());
        return new Reply.SignedIn("/account", session);
    }

    /// As it was written, or as it is kept.
    private String mail(Visit visit) {
        return visit.fields().containsKey("mail")
                ? visit.field("mail")
                : store.reminders()
                        .findAddress(visit.person().account().id())
                        .map(MailAddress::address)
                        .orElse("");
    }

    private Reply setMail(Visit visit) {
        people.setMail(
                visit.person().account(), visit.field("mail"), visit.wording().language().code());
        return new Reply.Redirect("/account");
    }

    private Reply addKey(Visit visit) {
        var scopes =
                Arrays.stream(Scope.values())
                        .map(Scope::code)
                        .filter(scope -> !visit.field("scope-" + scope).isEmpty())
                        .toList();
        int days = visit.fieldNumber("days", USUAL_DAYS, 1, MOST_DAYS);
        var key = people.addKey(visit.person().account(), visit.field("label"), scopes, days);
        return page(visit, "", key);
    }

    private Reply endKey(Visit visit) {
        people.endKey(visit.person().account(), visit.place("id"));
        return new Reply.Redirect("/account");
    }
}
