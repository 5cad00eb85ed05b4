package org.rapporteur.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;

/// Compares a corpus folder with its manifest, byte for byte.
public final class CorpusCheck {

    private CorpusCheck() {}

    /// What was compared.
    ///
    /// @param intact number of files that are as they were brought
    /// @param differences one sentence for each that is not
    public record Outcome(int intact, List<String> differences) {

        public Outcome {
            differences = List.copyOf(differences);
        }
    }

    public static Outcome check(Path folder) {
        if (!Files.exists(folder.resolve(Manifest.FILE_NAME))) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "%s has no %s: it is not a folder that `corpus add` filled."
                            .formatted(folder, Manifest.FILE_NAME));
        }
        var kept =
                Manifest.open(folder).listLatest().stream()
                        .filter(entry -> entry.status().isKept())
                        .toList();
        var differences =
                kept.stream().flatMap(entry -> differenceOf(folder, entry).stream()).toList();
        return new Outcome(kept.size() - differences.size(), differences);
    }

    /// Empty where the file is as it was brought.
    static Optional<String> differenceOf(Path folder, ManifestEntry entry) {
        if (!entry.status().isKept()) {
            return Optional.empty();
        }
        var file = folder.resolve(entry.file()).normalize();
        if (!file.startsWith(folder.normalize())) {
            return Optional.of(entry.file() + " points outside the corpus");
        }
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.of(entry.file() + " is missing; run `corpus add` again");
            }
            if (Files.size(file) != entry.bytes()
                    || !FileFingerprint.of(file).equals(entry.sha256())) {
                return Optional.of(
                        entry.file() + " is not the file that was brought on " + entry.time());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.empty();
    }
}
