package org.rapporteur.app.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the gold is and where the documents are that it points into.
///
/// @param gold the folder of gold data
/// @param documents the folder of real documents (`akn/`, `pdf/`, …)
public record GoldData(Path gold, Path documents) {

    private static final String SIGN_OF_DOCUMENTS = "akn";
    private static final Path USUAL_DOCUMENTS = Path.of("../shared/data");

    /// The documents stand beside the gold's folder, or else in `../shared/data`.
    ///
    /// @param named the folder that the user names; empty for the usual places
    public static GoldData of(Path gold, Optional<Path> named) {
        var beside = gold.toAbsolutePath().normalize().getParent();
        var places = beside == null ? List.of(USUAL_DOCUMENTS) : List.of(beside, USUAL_DOCUMENTS);
        var usual =
                places.stream()
                        .filter(place -> Files.isDirectory(place.resolve(SIGN_OF_DOCUMENTS)))
                        .findFirst()
                        .orElse(USUAL_DOCUMENTS);
        return new GoldData(gold, named.orElse(usual));
    }

    /// A file or folder of the gold.
    Path gold(String name) {
        return gold.resolve(name);
    }

    /// A file or folder among the documents.
    Path document(String name) {
        return documents.resolve(name);
    }
}
