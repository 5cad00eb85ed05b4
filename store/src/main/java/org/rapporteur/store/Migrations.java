package org.rapporteur.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables of a database up to date, from one folder of SQL for both databases.
final class Migrations {

    /// The newest file in `db/migration`; a test compares the two.
    static final int NEWEST = 1;

    private static final String FOLDER = "classpath:db/migration";

    private Migrations() {}

    static void bringUpToDate(DatabaseAddress address) throws SQLException {
        if (!isUpToDate(address)) { // the usual case, without the half second that Flyway takes
            migrate(address);
        }
    }

    private static boolean isUpToDate(DatabaseAddress address) throws SQLException {
        try (var connection = Database.connect(address)) {
            return hasHistory(connection) && versionOf(connection) == NEWEST;
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        var names = connection.getMetaData();
        try (var tables =
                names.getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    private static int versionOf(Connection connection) throws SQLException {
        var sql =
                """
                select coalesce(max(cast(version as integer)), 0)
                from flyway_schema_history where success and version is not null
                """;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void migrate(DatabaseAddress address) {
        try {
            Flyway.configure().dataSource(dataSource(address)).locations(FOLDER).load().migrate();
        } catch (FlywayException refused) {
            throw new StoreException(
                    "The tables of the database do not fit this version of the program; it may have been"
                            + " written by a later one.",
                    refused);
        }
    }

    private static DataSource dataSource(DatabaseAddress address) {
        if (address.isEmbedded()) {
            var source = new org.sqlite.SQLiteDataSource();
            source.setUrl(address.url());
            return source;
        }
        var source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(address.url());
        return source;
    }
}
