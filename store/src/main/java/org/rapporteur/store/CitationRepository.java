package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.ProvisionAddress;

/// Which instruments cite which. Safe to share between threads.
public final class CitationRepository {

    static final RowMapper<Citation> CITATION =
            (row, _) ->
                    new Citation(
                            ProvisionAddress.parse(row.getString("provision")),
                            row.getString("footnote"),
                            row.getString("surface"),
                            row.getInt("start_char"),
                            row.getString("target"),
                            JsonText.list(row.getString("candidates")),
                            row.getString("pinpoint"),
                            CitationStatus.valueOf(row.getString("status")),
                            row.getString("why"));

    private final Database database;

    CitationRepository(Database database) {
        this.database = database;
    }

    /// What an instrument cites, in the order of its text.
    public List<Citation> list(String instrument) {
        return database.read(handle -> list(handle, instrument));
    }

    /// Ids of the instruments that cite a symbol.
    public List<String> listCiting(String symbol) {
        return database.read(handle ->
                handle.createQuery(
                                "select distinct instrument from citation where target = :target order by instrument")
                        .bind("target", symbol)
                        .mapTo(String.class)
                        .list());
    }

    static List<Citation> list(Handle handle, String instrument) {
        return Rows.list(handle, "citation", instrument, CITATION);
    }

    static void save(Handle handle, String instrument, List<Citation> citations) {
        Rows.insert(
                handle,
                """
                insert into citation (instrument, position, provision, footnote, surface, start_char, target,
                    candidates, pinpoint, status, why)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                instrument,
                citations,
                citation ->
                        new Object[] {
                            citation.provision().toString(),
                            citation.footnote(),
                            citation.surface(),
                            citation.start(),
                            citation.target(),
                            JsonText.ofList(citation.candidates()),
                            citation.pinpoint(),
                            citation.status().name(),
                            citation.why()
                        });
    }
}
