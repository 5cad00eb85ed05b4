package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rapporteur.citation.CitationStatus;

/// Lists of citations by what became of them, latest adopted first. Safe to share between threads.
public final class CitationListing {

    private static final String SELECT =
            "select "
                    + InstrumentRow.COLUMNS
                    + ", "
                    + DecisionRepository.COLUMNS
                    + """
                    , citation.*, coalesce(
                        (select footnote.text from footnote
                        where citation.footnote <> '' and footnote.instrument = citation.instrument
                            and footnote.mark = citation.footnote
                            and footnote.provision = citation.provision
                        order by footnote.position limit 1),
                        (select provision.text from provision
                        where provision.instrument = citation.instrument
                            and provision.address = citation.provision),
                        '') as text
                    from instrument cross join citation cross join document
                    """
                    + ProposalKey.CITATION_JOIN
                    + "where citation.instrument = instrument.id and document.sha256 = instrument.document and ";

    private static final RowMapper<ListedCitation> ROW =
            (row, context) ->
                    new ListedCitation(
                            InstrumentRow.MAPPER.map(row, context),
                            row.getInt("position"),
                            CitationRepository.CITATION.map(row, context),
                            row.getString("text"),
                            DecisionRepository.DECISION.map(row, context));

    private final Database database;

    CitationListing(Database database) {
        this.database = database;
    }

    /// A page of citations.
    public List<ListedCitation> list(CitationFilter filter, Seek after, int most) {
        return database.read(handle ->
                after.bindWithin(
                                filter.bind(
                                        handle.createQuery(
                                                SELECT
                                                        + CitationFilter.CONDITION
                                                        + Seek.within("citation"))),
                                most)
                        .map(ROW)
                        .list());
    }

    /// The citation that a proposal is about, as it now stands.
    public Optional<ListedCitation> find(ProposalKey proposal) {
        return database.read(handle ->
                handle.createQuery(
                                SELECT
                                        + ProposalKey.IN_INSTRUMENT
                                        + """
                                        and citation.provision = :provision
                                        and citation.footnote || '/' || citation.surface = :thing
                                        order by citation.instrument, citation.position limit 1
                                        """)
                        .bindMethods(proposal)
                        .map(ROW)
                        .findFirst());
    }

    public long count(CitationStatus status) {
        return database.read(handle ->
                handle.createQuery("select count(*) from citation where status = :status")
                        .bind("status", status.name())
                        .mapTo(Long.class)
                        .one());
    }

    /// How many wait for a decision.
    public long countOpen(CitationStatus status) {
        return count(new CitationFilter(List.of(status), "proposed", InstrumentFilter.ALL, "", ""));
    }

    /// How many citations a filter lets through.
    public long count(CitationFilter filter) {
        return database.read(handle ->
                filter.bind(
                                handle.createQuery(
                                        "select count(*) from citation join instrument on instrument.id = citation.instrument\n"
                                                + ProposalKey.CITATION_JOIN
                                                + "where "
                                                + CitationFilter.CONDITION))
                        .mapTo(Long.class)
                        .one());
    }

    /// Which texts cite which, as people settled it, the closest first: those where most provisions
    /// do. A text that names itself cites nothing.
    public List<CitationTie> listTies(int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select citing, cited, count(*) as provisions from (select distinct"
                                        + " case when instrument.symbol = '' then instrument.id else instrument.symbol end as citing, "
                                        + CitationFilter.CITED
                                        + """
                                        as cited, citation.provision
                                        from citation join instrument on instrument.id = citation.instrument
                                        """
                                        + ProposalKey.CITATION_JOIN
                                        + """
                                        ) found
                                        where cited <> '' and cited <> citing
                                        group by citing, cited
                                        order by provisions desc, citing, cited
                                        limit :most
                                        """)
                        .bind("most", most)
                        .map((row, _) ->
                                new CitationTie(
                                        row.getString("citing"),
                                        row.getString("cited"),
                                        row.getLong("provisions")))
                        .list());
    }

    /// The journal's entry of the last decision about a citation; 0 before the first.
    public long newestDecision() {
        return database.read(handle ->
                handle.createQuery(
                                "select seq from decision where kind = :kind order by seq desc limit 1")
                        .bind("kind", ProposalKey.CITATION)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }
}
