package org.rapporteur.store;

/// Which instruments a list is about. An empty word leaves the choice open.
///
/// @param body `GA`
/// @param session `78`
/// @param language code: `en`
public record InstrumentFilter(String body, String session, String language) {

    public static final InstrumentFilter ALL = new InstrumentFilter("", "", "");

    /// The condition, over `instrument`, whose parameters [#bind] fills in.
    static final String CONDITION =
            """
            (:body = '' or instrument.body = :body)
            and (:session = '' or instrument.session = :session)
            and (:language = '' or instrument.language = :language)
            """;

    <Q extends org.jdbi.v3.core.statement.SqlStatement<Q>> Q bind(Q query) {
        return query.bind("body", body).bind("session", session).bind("language", language);
    }
}
