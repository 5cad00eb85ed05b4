package org.rapporteur.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/// Which database the workspace of these tests is kept in: SQLite, as a library has it by itself,
/// or a PostgreSQL server of their own where the system property `rapporteur.journeys` is
/// `postgres`.
final class JourneyDatabase {

    private static final String KIND = "rapporteur.journeys";

    private JourneyDatabase() {}

    /// What the program is told of it, as the settings of its environment. A server that is started
    /// for this ends with these tests.
    static Map<String, String> environment() throws IOException {
        return switch (System.getProperty(KIND, "sqlite")) {
            case "sqlite" -> Map.of();
            case "postgres" -> {
                var server = EmbeddedPostgres.builder().start();
                yield Map.of("RAPPORTEUR_DATABASE", server.getJdbcUrl("postgres", "postgres"));
            }
            default -> throw new IllegalStateException(KIND + " is sqlite or postgres");
        };
    }
}
