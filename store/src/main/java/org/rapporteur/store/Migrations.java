package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables of a database up to date, from one folder of SQL for both databases. Of an
/// embedded one a copy is kept; of a server's, whoever looks after it keeps one.
final class Migrations {

    /// The newest file in `db/migration`; a test compares the two.
    static final int NEWEST = 12;

    private static final String FOLDER = "classpath:db/migration";

    private Migrations() {}

    static void bringUpToDate(DatabaseAddress address) throws SQLException {
        try (var connection = Database.connect(address)) {
            int version = hasHistory(connection) ? versionOf(connection) : 0;
            if (version == NEWEST) { // the usual case, without the half second that Flyway takes
                return;
            }
            if (address.isFile() && version > 0 && version < NEWEST) {
                keepCopy(connection, address.file(), version);
            }
        }
        migrate(address);
    }

    /// The database as it was, beside the one that is about to change: `library.db.version-1`.
    private static void keepCopy(Connection connection, Path file, int version)
            throws SQLException {
        var copy = Path.of(file + ".version-" + version);
        var unfinished = Path.of(copy + ".part");
        try {
            Files.deleteIfExists(unfinished);
            try (var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, unfinished.toString());
                statement.execute();
            }
            Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new StoreException(
                    "The database is of an earlier version and no copy of it can be kept beside it (%s); make room and try again."
                            .formatted(failed.getMessage()),
                    failed);
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
        if (address.isFile()) {
            var source = new org.sqlite.SQLiteDataSource();
            source.setUrl(address.url());
            return source;
        }
        var source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(address.url());
        if (!address.password().isEmpty()) {
            source.setPassword(address.password());
        }
        return source;
    }
}
