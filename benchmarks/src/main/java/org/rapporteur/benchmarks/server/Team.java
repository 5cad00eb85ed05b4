package org.rapporteur.benchmarks.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.server.people.People;
import org.rapporteur.server.people.Tokens;
import org.rapporteur.store.Store;

/// People with accounts who are signed in.
final class Team {

    private static final Duration SESSION = Duration.ofHours(10);

    private Team() {}

    /// Tokens of sessions: people of a role, whose accounts are made where they are not there yet.
    static List<String> signIn(Store store, String role, int number) {
        var people = new People(store);
        var tokens = new ArrayList<String>();
        for (int i = 1; i <= number; i++) {
            var name = role + "-" + i;
            if (store.accounts().findByName(name).isEmpty()) {
                people.add(new People.Wanted(name, "Made " + name, role, "", ""), "benchmark");
            }
            var account = store.accounts().findByName(name).orElseThrow();
            var token = Tokens.make();
            store.change(change ->
                    change.secrets()
                            .openSession(
                                    account.id(),
                                    Tokens.hash(token),
                                    change.atMillis() + SESSION.toMillis()));
            tokens.add(token);
        }
        return tokens;
    }
}
