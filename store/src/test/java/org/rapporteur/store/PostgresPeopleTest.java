package org.rapporteur.store;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contract on PostgreSQL for people, started for these tests.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresPeopleTest extends PeopleContract {

    @RegisterExtension static final PostgresDatabases DATABASES = new PostgresDatabases();

    @Override
    DatabaseAddress emptyDatabase() {
        return DATABASES.library();
    }
}
