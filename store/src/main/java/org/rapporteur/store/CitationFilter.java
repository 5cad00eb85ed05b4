package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rapporteur.citation.CitationStatus;

/// Which citations a list is about. An empty word leaves the choice open.
///
/// @param state empty, `proposed`, or the code of an [Outcome]
/// @param citing symbol or id of the instrument in which they stand
/// @param cited symbol of the text that is cited, as people settled it
public record CitationFilter(
        List<CitationStatus> statuses,
        String state,
        InstrumentFilter where,
        String citing,
        String cited) {

    /// What a citation leads to, over `citation` and `decision`; empty where to nothing.
    static final String CITED =
            """
            case when decision.outcome = 'rejected' then ''
                when decision.outcome in ('accepted', 'corrected') then decision.correction
                else citation.target end
            """;

    /// The condition, over `instrument`, `citation` and `decision`, whose parameters [#bind] fills
    /// in.
    static final String CONDITION =
            "citation.status in (<statuses>) and "
                    + ProposalKey.STATE_CONDITION
                    + "and (:citing = '' or instrument.symbol = :citing or instrument.id = :citing)\n"
                    + "and (:cited = '' or :cited = "
                    + CITED
                    + ") and "
                    + InstrumentFilter.CONDITION;

    public CitationFilter {
        statuses = List.copyOf(statuses);
    }

    /// Of these statuses, in every text and of every text.
    public static CitationFilter of(CitationStatus... statuses) {
        return new CitationFilter(List.of(statuses), "", InstrumentFilter.ALL, "", "");
    }

    <Q extends SqlStatement<Q>> Q bind(Q query) {
        return where.bind(query)
                .bind("state", state)
                .bind("citing", citing)
                .bind("cited", cited)
                .bindList("statuses", statuses.stream().map(CitationStatus::name).toList());
    }
}
