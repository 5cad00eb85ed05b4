package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Properties;

/// Where a database is: a file for SQLite, a server for PostgreSQL.
///
/// @param url the address in the form of JDBC: `jdbc:sqlite:library.db`,
///   `jdbc:postgresql://host/name?user=rapporteur`
/// @param password of a server's user, where it does not stand in the address; never printed
public record DatabaseAddress(String url, String password) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /// A server that does not answer is told as gone before a browser gives up.
    private static final String CONNECT_SECONDS = "5";

    public DatabaseAddress {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
            throw new StoreException(
                    "The address of a database starts with %s or %s."
                            .formatted(SQLITE, POSTGRESQL));
        }
    }

    public DatabaseAddress(String url) {
        this(url, "");
    }

    public static DatabaseAddress ofFile(Path file) {
        return new DatabaseAddress(SQLITE + file.toAbsolutePath());
    }

    /// The file of an embedded database.
    Path file() {
        return Path.of(url.substring(SQLITE.length()));
    }

    /// Whether the database is a file of its own and not a server's.
    public boolean isFile() {
        return url.startsWith(SQLITE);
    }

    /// What every connection is set to. SQLite: readers go on beside the one writer (WAL), a commit
    /// is on the disk before it is acknowledged, references are kept, and a reader waits for a lock
    /// instead of failing; a transaction takes the write lock when it begins, so that two programs
    /// never write from the same last entry. PostgreSQL: rows of a batch travel together.
    Properties connectionProperties() {
        var properties = new Properties();
        if (isFile()) {
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("synchronous", "FULL");
            properties.setProperty("foreign_keys", "true");
            properties.setProperty("busy_timeout", "10000");
            properties.setProperty("transaction_mode", "IMMEDIATE");
        } else {
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("connectTimeout", CONNECT_SECONDS);
            properties.setProperty("tcpKeepAlive", "true");
            if (!password.isEmpty()) {
                properties.setProperty("password", password);
            }
        }
        return properties;
    }

    /// Without what follows a `?`, where a password may stand.
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "");
    }
}
