package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.rapporteur.app.library.LibraryFolder;

/// A library's folder that is gone when it is closed.
final class DemoFolder implements AutoCloseable {

    private final Path root;

    DemoFolder() {
        try {
            root = Files.createTempDirectory("rapporteur-demo-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    LibraryFolder library() {
        return new LibraryFolder(root);
    }

    @Override
    public void close() {
        try (var all = Files.walk(root)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
