package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rapporteur.instrument.ProvisionAddress;

/// Who is to do what. Safe to share between threads.
public final class CommitmentRepository {

    static final RowMapper<StoredCommitment> COMMITMENT =
            (row, _) ->
                    new StoredCommitment(
                            ProvisionAddress.parse(row.getString("provision")),
                            row.getString("kind"),
                            row.getString("verb"),
                            row.getString("intensifier"),
                            row.getInt("strength"),
                            JsonText.list(row.getString("addressees")),
                            row.getString("action"),
                            JsonText.list(row.getString("hedges")),
                            row.getString("requirement"),
                            row.getString("deadline"),
                            row.getBoolean("reporting"),
                            row.getString("text"));

    private final Database database;

    CommitmentRepository(Database database) {
        this.database = database;
    }

    /// Commitments of an instrument in the order of its text.
    public List<StoredCommitment> list(String instrument) {
        return database.read(handle -> list(handle, instrument));
    }

    /// A commitment by its place in its instrument.
    public Optional<StoredCommitment> find(String instrument, int position) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from commitment where instrument = :id and position = :position")
                        .bind("id", instrument)
                        .bind("position", position)
                        .map(COMMITMENT)
                        .findOne());
    }

    static List<StoredCommitment> list(Handle handle, String instrument) {
        return Rows.list(handle, "commitment", instrument, COMMITMENT);
    }

    static void save(Handle handle, String instrument, List<StoredCommitment> commitments) {
        Rows.insert(
                handle,
                """
                insert into commitment (instrument, position, provision, kind, verb, intensifier, strength, addressees,
                    action, hedges, requirement, deadline, reporting, text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                instrument,
                commitments,
                commitment ->
                        new Object[] {
                            commitment.provision().toString(),
                            commitment.kind(),
                            commitment.verb(),
                            commitment.intensifier(),
                            commitment.strength(),
                            JsonText.ofList(commitment.addressees()),
                            commitment.action(),
                            JsonText.ofList(commitment.hedges()),
                            commitment.condition(),
                            commitment.deadline(),
                            commitment.reporting(),
                            commitment.text()
                        });
    }
}
