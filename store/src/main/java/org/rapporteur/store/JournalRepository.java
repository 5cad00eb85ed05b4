package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The journal: append-only, each entry chained to the one before. Safe to share between threads.
public final class JournalRepository {

    private static final RowMapper<JournalEntry> ENTRY =
            (row, _) ->
                    new JournalEntry(
                            row.getLong("seq"),
                            row.getLong("at_millis"),
                            row.getString("actor"),
                            row.getString("kind"),
                            row.getString("payload"),
                            row.getString("previous"),
                            row.getString("hash"));

    private static final String INSERT =
            """
            insert into journal (seq, at_millis, actor, kind, payload, previous, hash)
            values (:seq, :at, :actor, :kind, :payload, :previous, :hash)
            """;

    private final Database database;

    JournalRepository(Database database) {
        this.database = database;
    }

    public Optional<JournalEntry> findLast() {
        return database.read(JournalRepository::findLast);
    }

    /// Hands on every entry after a number, in order, without holding them all.
    public void forEachAfter(long seq, Consumer<JournalEntry> sink) {
        database.read(handle -> {
            try (var entries =
                    handle
                            .createQuery("select * from journal where seq > :seq order by seq")
                            .bind("seq", seq)
                            .map(ENTRY)
                            .stream()) {
                entries.forEach(sink);
            }
            return seq;
        });
    }

    /// Entries after a number, at most `most` of them.
    public List<JournalEntry> listAfter(long seq, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from journal where seq > :seq order by seq limit :most")
                        .bind("seq", seq)
                        .bind("most", most)
                        .map(ENTRY)
                        .list());
    }

    /// Entries before a number, the latest first, at most `most` of them.
    public List<JournalEntry> listBefore(long seq, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from journal where seq < :seq order by seq desc limit :most")
                        .bind("seq", seq)
                        .bind("most", most)
                        .map(ENTRY)
                        .list());
    }

    static JournalEntry append(Handle handle, long atMillis, JournalEntry.Draft draft) {
        var last = findLast(handle);
        var entry =
                JournalEntry.after(
                        last.map(JournalEntry::seq).orElse(0L) + 1,
                        last.map(JournalEntry::hash).orElse(JournalEntry.START),
                        atMillis,
                        draft);
        insert(handle, entry);
        return entry;
    }

    /// Writes an entry that is known from the journal's file.
    static void insert(Handle handle, JournalEntry entry) {
        handle.createUpdate(INSERT)
                .bind("seq", entry.seq())
                .bind("at", entry.atMillis())
                .bind("actor", entry.actor())
                .bind("kind", entry.kind())
                .bind("payload", entry.payload())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }

    private static Optional<JournalEntry> findLast(Handle handle) {
        return handle.createQuery("select * from journal order by seq desc limit 1")
                .map(ENTRY)
                .findOne();
    }
}
