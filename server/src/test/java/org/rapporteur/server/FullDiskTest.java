package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreException;

/// A database that may not grow any more, as where the disk is full.
class FullDiskTest extends PeopleFixture {

    private static final String LINKS = "/proposals/links?state=proposed&language=en";
    private static final int PAGES_LEFT = 100;

    @Override
    DatabaseAddress database() {
        var file = folder.resolve("library.db");
        Store.open(DatabaseAddress.ofFile(file), InstantSource.system()).close();
        try (var connection = open(file)) {
            execute(connection, "create table filler (content blob)");
            execute(connection, "insert into filler values (zeroblob(400000))");
            return new DatabaseAddress(
                    "jdbc:sqlite:%s?max_page_count=%d"
                            .formatted(file, pages(connection) + PAGES_LEFT));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int pages(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("pragma page_count")) {
            row.next();
            return row.getInt(1);
        }
    }

    /// Writes entries of some size until there is no room for one more.
    private void fillWith(int characters) {
        var draft = new JournalEntry.Draft("tester", "noise", "x".repeat(characters));
        try {
            for (int i = 0; i < 10_000; i++) {
                store().change(change -> change.record(draft));
            }
        } catch (StoreException full) {
            assertThat(full.reason()).isEqualTo(StoreException.Reason.FULL);
            return;
        }
        throw new AssertionError("the database grows and grows");
    }

    @Test
    void whatCannotBeKeptIsNotAcknowledgedAndReadingGoesOn() throws SQLException {
        var editor = browser(Role.EDITOR);
        var accepted =
                Map.of(
                        "outcome",
                        "accepted",
                        "reason",
                        "a reason of many words that took long to think of");
        fillWith(50_000);
        fillWith(2_000);
        fillWith(10);
        long last = store().journal().findLast().orElseThrow().seq();

        var refused = editor.submit(LINKS, "/decisions", accepted);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("10");
        assertThat(refused.body())
                .contains("no room left to write", "nothing of this was stored")
                .as("shown again, so that it need not be written again")
                .contains("took long to think of");
        assertThat(store().journal().findLast().orElseThrow().seq()).isEqualTo(last);
        assertThat(editor.get("/instruments").status()).isEqualTo(200);
        assertThat(editor.get("/decisions").body()).doesNotContain("took long to think of");
        assertThat(visitor().get("/ready").status()).isEqualTo(200);

        try (var connection = open(folder.resolve("library.db"))) {
            execute(connection, "drop table filler");
        }

        assertThat(editor.submit(LINKS, "/decisions", accepted).status()).isEqualTo(303);
        assertThat(editor.get("/decisions").body()).contains("took long to think of");
    }
}
