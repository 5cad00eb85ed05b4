package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Lists and counts of proposed links between provisions and challenges. Safe to share between
/// threads.
public final class LinkListing {

    private static final String SELECT =
            "select "
                    + InstrumentRow.COLUMNS
                    + ", "
                    + DecisionRepository.COLUMNS
                    + """
                    , challenge_link.*, provision.text
                    from challenge_link join instrument on instrument.id = challenge_link.instrument
                    join document on document.sha256 = instrument.document
                    join provision on provision.instrument = challenge_link.instrument
                        and provision.address = challenge_link.provision
                    """
                    + ProposalKey.LINK_JOIN
                    + "where ";

    private static final RowMapper<ListedLink> ROW =
            (row, context) ->
                    new ListedLink(
                            InstrumentRow.MAPPER.map(row, context),
                            row.getInt("position"),
                            LinkRepository.LINK.map(row, context),
                            row.getString("text"),
                            DecisionRepository.DECISION.map(row, context));

    private final Database database;

    LinkListing(Database database) {
        this.database = database;
    }

    /// A page of links, the highest score first.
    public List<ListedLink> list(LinkFilter filter, Seek after, int most) {
        return database.read(handle ->
                filter.bind(
                                handle.createQuery(
                                        SELECT
                                                + LinkFilter.CONDITION
                                                + "and "
                                                + InstrumentFilter.CONDITION
                                                + """
                                                and (:start or (challenge_link.score, challenge_link.instrument, challenge_link.position)
                                                    < (:score, :after, :position))
                                                order by challenge_link.score desc, challenge_link.instrument desc,
                                                    challenge_link.position desc
                                                limit :most
                                                """))
                        .bind("start", after.isStart())
                        .bind("score", after.isStart() ? 0.0 : Double.parseDouble(after.key()))
                        .bind("after", after.instrument())
                        .bind("position", after.position())
                        .bind("most", most)
                        .map(ROW)
                        .list());
    }

    /// The link that a proposal is about, as it now stands.
    public Optional<ListedLink> find(ProposalKey proposal) {
        return database.read(handle ->
                handle.createQuery(
                                SELECT
                                        + ProposalKey.IN_INSTRUMENT
                                        + """
                                        and challenge_link.provision = :provision
                                        and challenge_link.cycle || '/' || challenge_link.challenge || '/'
                                            || challenge_link.relation = :thing
                                        order by challenge_link.instrument, challenge_link.position limit 1
                                        """)
                        .bindMethods(proposal)
                        .map(ROW)
                        .findFirst());
    }

    /// How much is linked to each challenge of a cycle that anything is linked to, whatever people
    /// decided. It changes with the library's documents only.
    public List<Coverage> listCoverage(String cycle) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select found.challenge, found.relation, sum(found.links) as provisions,
                                    count(distinct case when instrument.symbol = '' then instrument.id
                                        else instrument.symbol end) as instruments
                                from (select instrument, challenge, relation, count(*) as links
                                    from challenge_link where cycle = :cycle
                                    group by instrument, challenge, relation) found
                                join instrument on instrument.id = found.instrument
                                group by found.challenge, found.relation
                                order by found.challenge, found.relation
                                """)
                        .bind("cycle", cycle)
                        .map((row, _) ->
                                new Coverage(
                                        row.getString("challenge"),
                                        row.getString("relation"),
                                        0,
                                        row.getLong("provisions"),
                                        row.getLong("instruments")))
                        .list());
    }

    /// Challenges that are linked to the same texts in whatever language, whatever people decided:
    /// the pairs that most texts have in common first. It changes with the library's documents
    /// only.
    public List<ChallengePair> listPairs(String cycle) {
        return database.read(handle -> {
            var provisions = new HashMap<String, Long>();
            pairs(handle, "text, provision", cycle)
                    .forEach(pair -> provisions.put(key(pair), pair.texts()));
            return pairs(handle, "text", cycle).stream()
                    .map(pair ->
                            new ChallengePair(
                                    pair.first(),
                                    pair.second(),
                                    pair.texts(),
                                    provisions.getOrDefault(key(pair), 0L)))
                    .toList();
        });
    }

    private static String key(ChallengePair pair) {
        return pair.first() + "/" + pair.second();
    }

    /// @param places columns of ours by which a place is known that may be linked to both
    private static List<ChallengePair> pairs(Handle handle, String places, String cycle) {
        return handle.createQuery(
                        """
                        with held as (
                            select distinct case when instrument.symbol = '' then instrument.id
                                else instrument.symbol end as text, challenge_link.provision, challenge
                            from challenge_link join instrument on instrument.id = challenge_link.instrument
                            where challenge_link.cycle = :cycle),
                        placed as (select distinct %1$s, challenge from held)
                        select one.challenge as first_id, other.challenge as second_id, count(*) as places
                        from placed one join placed other using (%1$s)
                        where one.challenge < other.challenge
                        group by one.challenge, other.challenge
                        order by places desc, first_id, second_id
                        """
                                .formatted(places))
                .bind("cycle", cycle)
                .map((row, _) ->
                        new ChallengePair(
                                row.getString("first_id"),
                                row.getString("second_id"),
                                row.getLong("places"),
                                0))
                .list();
    }

    /// The same without what was rejected or corrected to another challenge, and with what people
    /// accepted apart.
    ///
    /// @param linked what [#listCoverage] says
    public List<Coverage> settle(String cycle, List<Coverage> linked) {
        return database.read(handle -> SettledCoverage.of(handle, cycle, linked));
    }

    /// Links that people corrected to a challenge: its own, though the program proposed another.
    public List<ListedLink> listCorrectedTo(String cycle, String challenge, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + InstrumentRow.COLUMNS
                                        + ", "
                                        + DecisionRepository.COLUMNS
                                        + ", challenge_link.*, provision.text "
                                        + SettledCoverage.FROM
                                        + "cross join document cross join provision where "
                                        + SettledCoverage.CONDITION
                                        + """
                                        and decision.outcome = 'corrected'
                                        and decision.correction like :challenge || '/%'
                                        and document.sha256 = instrument.document
                                        and provision.instrument = challenge_link.instrument
                                        and provision.address = challenge_link.provision
                                        order by decision.seq desc limit :most
                                        """)
                        .bind("cycle", cycle)
                        .bind("challenge", challenge)
                        .bind("most", most)
                        .map(ROW)
                        .list());
    }

    /// A page of the instruments that anything of a cycle is linked to, latest adopted first.
    public List<InstrumentRow> listLinkedInstruments(
            String cycle, InstrumentFilter where, Seek after, int most) {
        return database.read(handle ->
                after.bind(
                                where.bind(
                                        handle.createQuery(
                                                "select "
                                                        + InstrumentRow.COLUMNS
                                                        + """
                                                        from instrument join document on document.sha256 = instrument.document
                                                        where exists (select 1 from challenge_link
                                                            where challenge_link.instrument = instrument.id and challenge_link.cycle = :cycle)
                                                        and
                                                        """
                                                        + InstrumentFilter.CONDITION
                                                        + Seek.INSTRUMENTS)),
                                most)
                        .bind("cycle", cycle)
                        .map(InstrumentRow.MAPPER)
                        .list());
    }

    /// What of a cycle is linked in some instruments.
    ///
    /// @param instruments their ids
    public List<MatrixCell> listCells(String cycle, List<String> instruments) {
        if (instruments.isEmpty()) {
            return List.of();
        }
        return database.read(handle ->
                handle.createQuery(
                                """
                                select instrument, challenge, relation, count(*) as provisions from challenge_link
                                where cycle = :cycle and instrument in (<instruments>)
                                group by instrument, challenge, relation
                                order by instrument, challenge, relation
                                """)
                        .bind("cycle", cycle)
                        .bindList("instruments", instruments)
                        .map((row, _) ->
                                new MatrixCell(
                                        row.getString("instrument"),
                                        row.getString("challenge"),
                                        row.getString("relation"),
                                        row.getInt("provisions")))
                        .list());
    }
}
