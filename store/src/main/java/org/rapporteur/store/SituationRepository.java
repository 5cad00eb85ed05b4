package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// How situations move, as people say it. Safe to share between threads.
public final class SituationRepository {

    /// Statements that are listed of one challenge at most.
    public static final int MOST_ITEMS = 200;

    private static final RowMapper<StoredSituation> SITUATION =
            (row, _) ->
                    new StoredSituation(
                            row.getLong("seq"),
                            row.getString("cycle"),
                            row.getString("challenge"),
                            row.getString("area"),
                            row.getString("cut_off"),
                            row.getString("trend"),
                            row.getString("series"),
                            row.getString("coverage"),
                            row.getString("breaks"),
                            row.getString("reason"),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"),
                            row.getString("state"),
                            row.getString("settled_by"),
                            row.getString("answer"),
                            row.getLong("settled_millis"),
                            row.getBoolean("standing"));

    private final Database database;

    SituationRepository(Database database) {
        this.database = database;
    }

    public Optional<StoredSituation> find(long seq) {
        return database.read(handle -> find(handle, seq));
    }

    /// What stands about a challenge, by area.
    public List<StoredSituation> listStanding(String cycle, String challenge) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select * from situation
                                where standing and cycle = :cycle and challenge = :challenge
                                order by area limit :most
                                """)
                        .bind("cycle", cycle)
                        .bind("challenge", challenge)
                        .bind("most", MOST_ITEMS)
                        .map(SITUATION)
                        .list());
    }

    /// Statements of a state before one, the latest first.
    ///
    /// @param state as [StoredAssessment] names it; of the published only those that stand
    public List<StoredSituation> listBefore(long seq, String state, int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select * from situation
                                where seq < :seq and state = :state and (standing or state <> 'published')
                                order by seq desc limit :most
                                """)
                        .bind("seq", seq)
                        .bind("state", state)
                        .bind("most", most)
                        .map(SITUATION)
                        .list());
    }

    static Optional<StoredSituation> find(Handle handle, long seq) {
        return handle.createQuery("select * from situation where seq = :seq")
                .bind("seq", seq)
                .map(SITUATION)
                .findOne();
    }

    static void save(Handle handle, StoredSituation situation) {
        handle.createUpdate(
                        """
                        insert into situation (seq, cycle, challenge, area, cut_off, trend, series, coverage, breaks,
                            reason, account, person, at_millis, state, settled_by, answer, settled_millis, standing)
                        values (:seq, :cycle, :challenge, :area, :cutOff, :trend, :series, :coverage, :breaks,
                            :reason, :account, :person, :atMillis, :state, '', '', 0, false)
                        """)
                .bindMethods(situation)
                .execute();
    }

    /// Writes down that a statement was published or returned. Of those published about the same
    /// challenge and area the last one stands.
    static void settle(Handle handle, long seq, String state, JournalEntry entry, String answer) {
        if (state.equals(StoredAssessment.PUBLISHED)) {
            find(handle, seq).ifPresent(one -> replaceStanding(handle, one));
        }
        Settlement.write(handle, "situation", seq, state, entry, answer);
    }

    private static void replaceStanding(Handle handle, StoredSituation published) {
        handle.createUpdate(
                        """
                        update situation set standing = false
                        where standing and cycle = :cycle and challenge = :challenge and area = :area
                        """)
                .bindMethods(published)
                .execute();
    }
}
