package org.rapporteur.server;

import org.rapporteur.store.DatabaseAddress;

/// The same of files brought as evidence, kept by PostgreSQL.
class PostgresEvidenceFileTest extends EvidenceFileTest {

    @Override
    DatabaseAddress database() {
        return PostgresServer.newLibrary();
    }
}
