package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rapporteur.instrument.ProvisionAddress;

/// Which provisions answer or describe which challenges. Safe to share between threads.
public final class LinkRepository {

    static final RowMapper<StoredLink> LINK =
            (row, _) ->
                    new StoredLink(
                            ProvisionAddress.parse(row.getString("provision")),
                            row.getString("cycle"),
                            row.getString("challenge"),
                            row.getString("relation"),
                            row.getDouble("score"),
                            JsonText.list(row.getString("why")));

    private final Database database;

    LinkRepository(Database database) {
        this.database = database;
    }

    /// Links of an instrument's provisions in the order of its text.
    public List<StoredLink> list(String instrument) {
        return database.read(handle -> list(handle, instrument));
    }

    static List<StoredLink> list(Handle handle, String instrument) {
        return Rows.list(handle, "challenge_link", instrument, LINK);
    }

    static void save(Handle handle, String instrument, List<StoredLink> links) {
        Rows.insert(
                handle,
                """
                insert into challenge_link (instrument, position, provision, cycle, challenge, relation, score, why)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                instrument,
                links,
                link ->
                        new Object[] {
                            link.provision().toString(),
                            link.cycle(),
                            link.challenge(),
                            link.relation(),
                            link.score(),
                            JsonText.ofList(link.why())
                        });
    }
}
