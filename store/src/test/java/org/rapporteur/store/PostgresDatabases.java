package org.rapporteur.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/// A PostgreSQL server for tests, and empty databases on it.
final class PostgresDatabases implements AutoCloseable {

    private final EmbeddedPostgres server;
    private int count;

    PostgresDatabases() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    DatabaseAddress empty() {
        count++;
        var name = "library_" + count;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
        return new DatabaseAddress(server.getJdbcUrl("postgres", name));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
