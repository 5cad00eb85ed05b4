package org.rapporteur.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.rapporteur.instrument.Instrument;

/// The folder of real documents beside the project; a test that needs it is skipped where it is
/// absent.
final class RealFiles {

    private RealFiles() {}

    static Path folder(String name) {
        var folder = Path.of(System.getProperty("rapporteur.data", "../shared/data"), name);
        Assumptions.assumeTrue(Files.exists(folder), "the real documents are not here: " + name);
        return folder;
    }

    static List<Path> files(String name, String ending) {
        try (var files = Files.walk(folder(name))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Instrument read(Path file) {
        return StandardWords.READERS.read(file, file.getFileName().toString());
    }
}
