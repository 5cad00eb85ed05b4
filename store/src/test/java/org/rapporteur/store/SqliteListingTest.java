package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The contract on SQLite.
class SqliteListingTest extends ListingContract {

    @TempDir Path folder = Path.of("");

    private int count;

    @Override
    DatabaseAddress emptyDatabase() {
        return DatabaseAddress.ofFile(folder.resolve("library-" + count++ + ".db"));
    }
}
