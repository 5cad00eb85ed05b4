package org.rapporteur.server;

import org.rapporteur.store.DatabaseAddress;

/// The same of people who come in, kept by PostgreSQL.
class PostgresSignInTest extends SignInTest {

    @Override
    DatabaseAddress database() {
        return PostgresServer.newLibrary();
    }
}
