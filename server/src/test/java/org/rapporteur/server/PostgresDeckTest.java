package org.rapporteur.server;

import org.rapporteur.store.DatabaseAddress;

/// The same of decks, kept by PostgreSQL.
class PostgresDeckTest extends DeckTest {

    @Override
    DatabaseAddress database() {
        return PostgresServer.newLibrary();
    }
}
