package org.rapporteur.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The contract on PostgreSQL, started for these tests.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresStoreTest extends StoreContract {

    private static @Nullable PostgresDatabases databases;

    @BeforeAll
    static void start() {
        databases = new PostgresDatabases();
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(databases).close();
    }

    @Override
    DatabaseAddress emptyDatabase() {
        return Objects.requireNonNull(databases).empty();
    }
}
