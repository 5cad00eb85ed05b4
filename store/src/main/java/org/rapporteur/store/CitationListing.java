package org.rapporteur.store;

import java.util.List;
import org.rapporteur.citation.CitationStatus;

/// Lists of citations by what became of them, latest adopted first. Safe to share between threads.
public final class CitationListing {

    private final Database database;

    CitationListing(Database database) {
        this.database = database;
    }

    /// A page of citations.
    ///
    /// @param state empty, `proposed`, or the code of an [Outcome]
    public List<ListedCitation> list(
            List<CitationStatus> statuses,
            String state,
            InstrumentFilter where,
            Seek after,
            int most) {
        return database.read(handle ->
                after.bindWithin(
                                where.bind(
                                        handle.createQuery(
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
                                                        + "where citation.instrument = instrument.id and document.sha256 = instrument.document"
                                                        + " and citation.status in (<statuses>) and "
                                                        + ProposalKey.STATE_CONDITION
                                                        + "and "
                                                        + InstrumentFilter.CONDITION
                                                        + Seek.within("citation"))),
                                most)
                        .bind("state", state)
                        .bindList("statuses", statuses.stream().map(CitationStatus::name).toList())
                        .map((row, context) ->
                                new ListedCitation(
                                        InstrumentRow.MAPPER.map(row, context),
                                        row.getInt("position"),
                                        CitationRepository.CITATION.map(row, context),
                                        row.getString("text"),
                                        DecisionRepository.DECISION.map(row, context)))
                        .list());
    }

    public long count(CitationStatus status) {
        return database.read(handle ->
                handle.createQuery("select count(*) from citation where status = :status")
                        .bind("status", status.name())
                        .mapTo(Long.class)
                        .one());
    }

    /// How many of a status wait for a decision.
    public long countOpen(CitationStatus status) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select count(*) from citation join instrument on instrument.id = citation.instrument
                                """
                                        + ProposalKey.CITATION_JOIN
                                        + "where citation.status = :status and "
                                        + ProposalKey.STATE_CONDITION)
                        .bind("status", status.name())
                        .bind("state", "proposed")
                        .mapTo(Long.class)
                        .one());
    }
}
