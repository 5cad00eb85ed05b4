package org.rapporteur.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A PostgreSQL server while the tests of a class run, and databases on it.
final class PostgresDatabases implements BeforeAllCallback, AfterAllCallback {

    private @Nullable EmbeddedPostgres server;
    private int count;
    private String template = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Without tables.
    DatabaseAddress empty() {
        return create("");
    }

    /// With the tables of a library: a copy of one that was opened before.
    DatabaseAddress library() {
        if (template.isEmpty()) {
            var opened = empty();
            Store.open(opened, InstantSource.system()).close();
            template = " template library_" + count;
        }
        return create(template);
    }

    private DatabaseAddress create(String from) {
        count++;
        var name = "library_" + count;
        var running = Objects.requireNonNull(server);
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + from);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
        return new DatabaseAddress(running.getJdbcUrl("postgres", name));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try {
            Objects.requireNonNull(server).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
