package org.rapporteur.app.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One line of a corpus's manifest: what came of one request.
///
/// @param sha256 fingerprint of the file; empty where none was kept
/// @param file path within the corpus; empty where none was kept
record ManifestEntry(
        String symbol,
        String language,
        String url,
        Status status,
        String etag,
        String lastModified,
        String sha256,
        long bytes,
        Instant time,
        String file) {

    static final String HEADS =
            "symbol\tlanguage\turl\tstatus\tetag\tlast_modified\tsha256\tbytes\ttime\tfile";

    private static final int COLUMNS = 10;

    /// What came of it.
    enum Status {
        /// Brought for the first time.
        SAVED,
        /// Brought again, with another content than before.
        CHANGED,
        /// Not at its address.
        MISSING,
        /// The answer was no document that may be kept.
        REFUSED,
        /// The server could not answer.
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isKept() {
            return this == SAVED || this == CHANGED;
        }
    }

    String key() {
        return symbol + "\t" + language;
    }

    String line() {
        return String.join(
                "\t",
                List.of(
                        symbol,
                        language,
                        url,
                        status.code(),
                        etag,
                        lastModified,
                        sha256,
                        Long.toString(bytes),
                        time.toString(),
                        file));
    }

    /// Empty for a line that was cut off when the program ended, and for the heads.
    static Optional<ManifestEntry> parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS || line.equals(HEADS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ManifestEntry(
                            cells[0],
                            cells[1],
                            cells[2],
                            Status.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                            cells[4],
                            cells[5],
                            cells[6],
                            Long.parseLong(cells[7]),
                            Instant.parse(cells[8]),
                            cells[9]));
        } catch (IllegalArgumentException | java.time.DateTimeException _) {
            return Optional.empty();
        }
    }
}
