package org.rapporteur.server;

import org.rapporteur.store.DatabaseAddress;

/// The same of what people decide, kept by PostgreSQL.
class PostgresDecisionTest extends DecisionTest {

    @Override
    DatabaseAddress database() {
        return PostgresServer.newLibrary();
    }
}
