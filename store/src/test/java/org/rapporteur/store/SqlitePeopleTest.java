package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The contract on SQLite for people.
class SqlitePeopleTest extends PeopleContract {

    @TempDir Path folder = Path.of("");

    private int count;

    @Override
    DatabaseAddress emptyDatabase() {
        return DatabaseAddress.ofFile(folder.resolve("library-" + count++ + ".db"));
    }
}
