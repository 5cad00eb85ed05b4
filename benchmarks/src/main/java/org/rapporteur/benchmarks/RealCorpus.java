package org.rapporteur.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.documents.Readers;
import org.rapporteur.instrument.Instrument;

/// The official XML files that the benchmarks read, where they are at hand.
final class RealCorpus {

    /// Made once, as the program makes them.
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static final Readers READERS =
            new Readers(CATALOGUE.structureVocabulary(), CATALOGUE::draftingVocabulary);

    private RealCorpus() {}

    /// The folder of real documents: the property `rapporteur.data`, by default beside the
    /// checkout.
    static Path folder() {
        var data = Path.of(System.getProperty("rapporteur.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            throw new IllegalStateException(
                    "no real documents at " + data + "; name their folder by -Drapporteur.data=…");
        }
        return data;
    }

    /// Every XML file below the folders, in a fixed order.
    static List<Path> files(String... folders) {
        return List.of(folders).stream()
                .flatMap(folder -> below(folder().resolve(folder)).stream())
                .toList();
    }

    private static List<Path> below(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static long bytes(List<Path> files) {
        long bytes = 0;
        for (var file : files) {
            try {
                bytes += Files.size(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return bytes;
    }

    static Instrument read(Path file) {
        return READERS.read(file, file.getFileName().toString());
    }
}
