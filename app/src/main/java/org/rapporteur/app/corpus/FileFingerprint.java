package org.rapporteur.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.rapporteur.provenance.Fingerprint;

/// SHA-256 of a file's bytes, of any size.
final class FileFingerprint {

    private static final int BUFFER_BYTES = 1 << 16;

    private FileFingerprint() {}

    static String of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = Fingerprint.digest();
            var buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
