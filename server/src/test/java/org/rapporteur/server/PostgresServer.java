package org.rapporteur.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.store.DatabaseAddress;

/// A PostgreSQL server while the tests of this module run, and libraries on it: each a copy of one
/// whose tables are there already.
final class PostgresServer {

    private static final String TEMPLATE = "empty_library";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final PostgresServer RUNNING = new PostgresServer();

    private final EmbeddedPostgres server;

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        execute("create database " + TEMPLATE);
        org.rapporteur.store.Store.open(address(TEMPLATE), java.time.InstantSource.system())
                .close();
    }

    /// A database of its own, with empty tables.
    static DatabaseAddress newLibrary() {
        var name = "library_" + COUNT.incrementAndGet();
        RUNNING.execute("create database " + name + " template " + TEMPLATE);
        return RUNNING.address(name);
    }

    private DatabaseAddress address(String name) {
        return new DatabaseAddress(server.getJdbcUrl("postgres", name));
    }

    private void execute(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }
}
