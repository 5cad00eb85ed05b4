package org.rapporteur.store;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contract on PostgreSQL, started for these tests.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresStoreTest extends StoreContract {

    @RegisterExtension static final PostgresDatabases DATABASES = new PostgresDatabases();

    @Override
    DatabaseAddress emptyDatabase() {
        return DATABASES.empty();
    }
}
