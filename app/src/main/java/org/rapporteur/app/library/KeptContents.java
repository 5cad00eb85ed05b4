package org.rapporteur.app.library;

import java.nio.file.Files;
import java.util.Optional;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.server.library.Contents;

/// What people bring to a workspace, kept among the library's originals. Safe to share between
/// threads.
public final class KeptContents implements Contents {

    private final OriginalFiles files;

    public KeptContents(LibraryFolder folder) {
        this.files = new OriginalFiles(folder.files());
    }

    @Override
    public String keep(byte[] bytes) {
        var sha256 = Fingerprint.of(bytes).hex();
        files.keep(sha256, bytes);
        return sha256;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return sha256.matches("[0-9a-f]{64}") && Files.exists(files.place(sha256))
                ? Optional.of(files.read(sha256))
                : Optional.empty();
    }
}
