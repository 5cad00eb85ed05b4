package org.rapporteur.server;

import org.rapporteur.store.DatabaseAddress;

/// The same of tasks, remarks and drafts, kept by PostgreSQL.
class PostgresWorkTest extends WorkTest {

    @Override
    DatabaseAddress database() {
        return PostgresServer.newLibrary();
    }
}
