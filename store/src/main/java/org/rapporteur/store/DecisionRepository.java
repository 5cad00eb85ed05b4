package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// What people decided about proposals. Safe to share between threads.
public final class DecisionRepository {

    /// The columns of `decision` under names that no other table of a query has.
    static final String COLUMNS =
            """
            coalesce(decision.seq, 0) as decided_seq, coalesce(decision.kind, '') as decided_kind,
            coalesce(decision.instrument, '') as decided_instrument,
            coalesce(decision.language, '') as decided_language,
            coalesce(decision.provision, '') as decided_provision,
            coalesce(decision.thing, '') as decided_thing,
            coalesce(decision.outcome, 'withdrawn') as decided_outcome,
            coalesce(decision.correction, '') as decided_correction,
            coalesce(decision.reason, '') as decided_reason,
            coalesce(decision.account, '') as decided_account,
            coalesce(decision.person, '') as decided_person,
            coalesce(decision.at_millis, 0) as decided_at,
            coalesce(decision.standing, false) as decided_standing
            """;

    /// Reads [#COLUMNS]; [Decision#NONE] where nobody has decided.
    static final RowMapper<Decision> DECISION =
            (row, _) ->
                    row.getLong("decided_seq") == 0
                            ? Decision.NONE
                            : new Decision(
                                    row.getLong("decided_seq"),
                                    new ProposalKey(
                                            row.getString("decided_kind"),
                                            row.getString("decided_instrument"),
                                            row.getString("decided_language"),
                                            row.getString("decided_provision"),
                                            row.getString("decided_thing")),
                                    Outcome.find(row.getString("decided_outcome")).orElseThrow(),
                                    row.getString("decided_correction"),
                                    row.getString("decided_reason"),
                                    row.getString("decided_account"),
                                    row.getString("decided_person"),
                                    row.getLong("decided_at"),
                                    row.getBoolean("decided_standing"));

    private static final String SAME_PROPOSAL =
            """
            kind = :kind and instrument = :instrument and language = :language
                and provision = :provision and thing = :thing
            """;

    private static final String FIND_LINK =
            """
            select '[]' as candidates
            from challenge_link join instrument on instrument.id = challenge_link.instrument
            where
            """
                    + ProposalKey.IN_INSTRUMENT
                    + """
                    and challenge_link.provision = :provision
                    and challenge_link.cycle || '/' || challenge_link.challenge || '/'
                        || challenge_link.relation = :thing
                    limit 1
                    """;

    private static final String FIND_CITATION =
            """
            select citation.candidates
            from citation join instrument on instrument.id = citation.instrument
            where
            """
                    + ProposalKey.IN_INSTRUMENT
                    + """
                    and citation.provision = :provision
                    and citation.footnote || '/' || citation.surface = :thing
                    order by citation.instrument, citation.position limit 1
                    """;

    private final Database database;

    DecisionRepository(Database database) {
        this.database = database;
    }

    /// The last decision about a proposal.
    public Decision get(ProposalKey proposal) {
        return database.read(handle -> get(handle, proposal));
    }

    public Optional<Decision> find(long seq) {
        return database.read(handle ->
                handle.createQuery("select " + COLUMNS + "from decision where seq = :seq")
                        .bind("seq", seq)
                        .map(DECISION)
                        .findOne());
    }

    /// Every decision before one, the latest first.
    ///
    /// @param account whose; empty for everybody's
    public List<Decision> listBefore(long seq, String account, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + COLUMNS
                                        + """
                                        from decision where seq < :seq and (:account = '' or account = :account)
                                        order by seq desc limit :most
                                        """)
                        .bind("seq", seq)
                        .bind("account", account)
                        .bind("most", most)
                        .map(DECISION)
                        .list());
    }

    /// The last decision about each proposal of an instrument that anybody has decided on.
    public Map<ProposalKey, Decision> mapStanding(InstrumentRow instrument) {
        return database.read(handle -> {
            var standing = new HashMap<ProposalKey, Decision>();
            handle.createQuery(
                            "select "
                                    + COLUMNS
                                    + """
                                    from decision where standing and kind in ('link', 'citation')
                                    and instrument = :instrument and language = :language
                                    """)
                    .bind("instrument", ProposalKey.nameOf(instrument))
                    .bind("language", instrument.language())
                    .map(DECISION)
                    .forEach(decision -> standing.put(decision.proposal(), decision));
            return standing;
        });
    }

    /// What a proposal of the library leaves to choose from: the texts that a citation may mean;
    /// nothing for a link. Empty where nothing of the kind is proposed.
    public Optional<List<String>> findChoice(ProposalKey proposal) {
        return database.read(handle ->
                handle.createQuery(proposal.isLink() ? FIND_LINK : FIND_CITATION)
                        .bindMethods(proposal)
                        .map((row, _) -> JsonText.list(row.getString("candidates")))
                        .findFirst());
    }

    public long count() {
        return database.read(handle ->
                handle.createQuery("select count(*) from decision").mapTo(Long.class).one());
    }

    static Decision get(Handle handle, ProposalKey proposal) {
        return handle.createQuery(
                        "select " + COLUMNS + "from decision where standing and " + SAME_PROPOSAL)
                .bindMethods(proposal)
                .map(DECISION)
                .findOne()
                .orElse(Decision.NONE);
    }

    static void save(Handle handle, Decision decision) {
        handle.createUpdate(
                        "update decision set standing = false where standing and " + SAME_PROPOSAL)
                .bindMethods(decision.proposal())
                .execute();
        handle.createUpdate(
                        """
                        insert into decision (seq, kind, instrument, language, provision, thing, outcome,
                            correction, reason, account, person, at_millis, standing)
                        values (:seq, :kind, :instrument, :language, :provision, :thing, :outcome,
                            :correction, :reason, :account, :person, :at, true)
                        """)
                .bindMethods(decision.proposal())
                .bind("seq", decision.seq())
                .bind("outcome", decision.outcome().code())
                .bind("correction", decision.correction())
                .bind("reason", decision.reason())
                .bind("account", decision.account())
                .bind("person", decision.person())
                .bind("at", decision.atMillis())
                .execute();
    }
}
