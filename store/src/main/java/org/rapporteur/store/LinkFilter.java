package org.rapporteur.store;

/// Which links a list is about. An empty word leaves the choice open.
///
/// @param cycle id of the cycle
/// @param challenge id in that cycle
/// @param relation `answers` or `describes`
/// @param state `proposed`, or the code of an [Outcome]
/// @param where the instruments that they stand in
public record LinkFilter(
        String cycle, String challenge, String relation, String state, InstrumentFilter where) {

    static final String CONDITION =
            """
            (:cycle = '' or challenge_link.cycle = :cycle)
            and (:challenge = '' or challenge_link.challenge = :challenge)
            and (:relation = '' or challenge_link.relation = :relation)
            and
            """
                    + ProposalKey.STATE_CONDITION;

    <Q extends org.jdbi.v3.core.statement.SqlStatement<Q>> Q bind(Q query) {
        return where.bind(query)
                .bind("cycle", cycle)
                .bind("challenge", challenge)
                .bind("relation", relation)
                .bind("state", state);
    }
}
