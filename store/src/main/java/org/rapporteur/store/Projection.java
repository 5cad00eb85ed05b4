package org.rapporteur.store;

import org.jdbi.v3.core.Handle;

/// The tables that follow from the journal alone: accounts and decisions. Whether an entry is new
/// or comes back from the journal's file, the same function makes their rows.
final class Projection {

    private Projection() {}

    static void apply(Handle handle, JournalEntry entry) {
        switch (entry.kind()) {
            case Account.ADDED, Account.CHANGED ->
                    save(handle, Account.of(JsonText.fields(entry.payload())), entry.seq());
            case Decision.MADE ->
                    DecisionRepository.save(
                            handle, Decision.of(entry, JsonText.fields(entry.payload())));
            default -> {} // of other matters
        }
    }

    private static void save(Handle handle, Account account, long changed) {
        handle.createUpdate(
                        """
                        insert into account (id, name, person, role, state, organisation, suspended, changed)
                        values (:id, :name, :person, :role, :state, :organisation, :suspended, :changed)
                        on conflict (id) do update set
                            name = excluded.name, person = excluded.person, role = excluded.role,
                            state = excluded.state, organisation = excluded.organisation,
                            suspended = excluded.suspended, changed = excluded.changed
                        """)
                .bindMethods(account)
                .bind("changed", changed)
                .execute();
    }
}
