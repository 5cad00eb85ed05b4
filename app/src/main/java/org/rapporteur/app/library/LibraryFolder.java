package org.rapporteur.app.library;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.store.DatabaseAddress;

/// What stands where in a library's folder.
public record LibraryFolder(Path root) {

    /// Originals, each under the first two digits of its fingerprint.
    Path files() {
        return root.resolve("files");
    }

    Path database() {
        return root.resolve("library.db");
    }

    public Path index() {
        return root.resolve("index");
    }

    /// The file as a database's address.
    public DatabaseAddress databaseFile() {
        return DatabaseAddress.ofFile(database());
    }

    Path journal() {
        return root.resolve("journal.jsonl");
    }

    Path lock() {
        return root.resolve("library.lock");
    }

    /// Whether there is a library, whatever state it is in.
    public boolean exists() {
        return Files.exists(journal()) || Files.exists(database()) || Files.exists(files());
    }
}
