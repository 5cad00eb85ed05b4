package org.rapporteur.store;

/// Which commitments a list is about. An empty word leaves the choice open.
///
/// @param kind `action`, `procedural` or `position`
/// @param strength a digit from `0` to `5`
/// @param addressee words that one of the addressees has: `member states`; databases differ in the
///   letters beyond A to Z whose case they pass over
/// @param where the instruments that they stand in
public record CommitmentFilter(
        String verb, String kind, String strength, String addressee, InstrumentFilter where) {

    public static final CommitmentFilter ALL =
            new CommitmentFilter("", "", "", "", InstrumentFilter.ALL);

    static final String CONDITION =
            """
            (:verb = '' or commitment.verb = :verb)
            and (:kind = '' or commitment.kind = :kind)
            and (:strength = '' or cast(commitment.strength as text) = :strength)
            and (:addressee = '' or lower(commitment.addressees) like lower(:addressees) escape '!')
            """;

    <Q extends org.jdbi.v3.core.statement.SqlStatement<Q>> Q bind(Q query) {
        return where.bind(query)
                .bind("verb", verb)
                .bind("kind", kind)
                .bind("strength", strength)
                .bind("addressee", addressee)
                .bind("addressees", "%" + escaped(addressee) + "%");
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
