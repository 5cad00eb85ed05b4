package org.rapporteur.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Decks that people brought for review. Safe to share between threads.
public final class DeckRepository {

    /// Corrections of one deck that are read at most.
    static final int MOST_CORRECTIONS = 10_000;

    private static final RowMapper<StoredDeck> DECK =
            (row, _) ->
                    new StoredDeck(
                            row.getLong("seq"),
                            row.getString("sha256"),
                            row.getString("name"),
                            row.getString("cycle"),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"));

    private static final RowMapper<StoredDeck.Correction> CORRECTION =
            (row, _) ->
                    new StoredDeck.Correction(
                            row.getLong("seq"),
                            row.getLong("deck"),
                            row.getString("place"),
                            row.getString("correction"),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"));

    private final Database database;

    DeckRepository(Database database) {
        this.database = database;
    }

    public Optional<StoredDeck> find(long seq) {
        return database.read(handle ->
                handle.createQuery("select * from deck where seq = :seq")
                        .bind("seq", seq)
                        .map(DECK)
                        .findOne());
    }

    /// Decks before one, the latest first.
    public List<StoredDeck> listBefore(long seq, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from deck where seq < :seq order by seq desc limit :most")
                        .bind("seq", seq)
                        .bind("most", most)
                        .map(DECK)
                        .list());
    }

    /// The last correction of each place of a deck that still stands.
    public Map<String, StoredDeck.Correction> mapCorrections(long deck) {
        return database.read(handle -> {
            var standing = new TreeMap<String, StoredDeck.Correction>();
            handle.createQuery(
                            "select * from deck_correction where deck = :deck order by seq limit :most")
                    .bind("deck", deck)
                    .bind("most", MOST_CORRECTIONS)
                    .map(CORRECTION)
                    .forEach(one -> standing.put(one.place(), one));
            standing.values().removeIf(one -> one.correction().equals(StoredDeck.AS_PROPOSED));
            return standing;
        });
    }

    static void save(Handle handle, StoredDeck deck) {
        handle.createUpdate(
                        """
                        insert into deck (seq, sha256, name, cycle, account, person, at_millis)
                        values (:seq, :sha256, :name, :cycle, :account, :person, :atMillis)
                        """)
                .bindMethods(deck)
                .execute();
    }

    static void save(Handle handle, StoredDeck.Correction correction) {
        handle.createUpdate(
                        """
                        insert into deck_correction (seq, deck, place, correction, account, person, at_millis)
                        values (:seq, :deck, :place, :correction, :account, :person, :atMillis)
                        """)
                .bindMethods(correction)
                .execute();
    }
}
