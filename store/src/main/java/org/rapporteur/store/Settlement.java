package org.rapporteur.store;

import org.jdbi.v3.core.Handle;

/// What a second person does with an assessment or a statement about a situation: publishes it, so
/// that it stands, or returns it to its author.
final class Settlement {

    private Settlement() {}

    /// @param table one of the two tables of what is proposed by one and settled by another
    /// @param entry the journal's entry about it
    static void write(
            Handle handle,
            String table,
            long seq,
            String state,
            JournalEntry entry,
            String answer) {
        handle.createUpdate(
                        """
                        update %s set state = :state, settled_by = :person, answer = :answer,
                            settled_millis = :at, standing = :standing
                        where seq = :seq
                        """
                                .formatted(table))
                .bind("state", state)
                .bind("person", entry.actor())
                .bind("answer", answer)
                .bind("at", entry.atMillis())
                .bind("standing", state.equals(StoredAssessment.PUBLISHED))
                .bind("seq", seq)
                .execute();
    }
}
