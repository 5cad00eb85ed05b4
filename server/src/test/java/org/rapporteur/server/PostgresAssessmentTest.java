package org.rapporteur.server;

import org.rapporteur.store.DatabaseAddress;

/// The same of evidence and assessments, kept by PostgreSQL.
class PostgresAssessmentTest extends AssessmentTest {

    @Override
    DatabaseAddress database() {
        return PostgresServer.newLibrary();
    }
}
