package org.rapporteur.server.people;

import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.Account;
import org.rapporteur.store.Identity;
import org.rapporteur.store.Store;

/// People whom an institution's identity provider knows: which account is whose is said by an
/// invitation, and stands in the journal. Safe to share between threads.
final class IdentifiedPeople {

    private final Store store;
    private final People people;

    IdentifiedPeople(Store store, People people) {
        this.store = store;
        this.people = people;
    }

    /// @param provider what it is called
    /// @return the token of a session
    String signIn(Identity identity, String provider) {
        var account =
                store.accounts()
                        .findByIdentity(identity)
                        .orElseThrow(() -> Refusal.forbidden("refusal.identity-unknown", provider));
        if (account.suspended()) {
            throw Refusal.forbidden("refusal.identity-suspended");
        }
        return people.open(account);
    }

    /// Takes an invitation: the account is this person's from now on, whoever it was tied to
    /// before.
    ///
    /// @return the token of a session
    String accept(String token, Identity identity, String provider) {
        var account =
                people.findInvited(token).orElseThrow(() -> Refusal.notFound("refusal.invitation"));
        var owner = store.accounts().findByIdentity(identity);
        if (owner.filter(one -> !one.id().equals(account.id())).isPresent()) {
            throw Refusal.conflict("refusal.identity-taken", provider);
        }
        boolean taken =
                store.changeAndGet(change -> {
                    if (!change.secrets().take(account.id(), Tokens.hash(token))) {
                        return false;
                    }
                    change.record(identity.tied(account, account.person()));
                    change.secrets().closeSessions(account.id());
                    return true;
                });
        if (!taken) {
            throw Refusal.notFound("refusal.invitation");
        }
        return people.open(account);
    }

    /// From now on nobody comes in by the provider; who is in is out.
    void untie(Account account, String actor) {
        store.change(change -> {
            change.record(Identity.untied(account, actor));
            change.secrets().closeSessions(account.id());
        });
    }
}
