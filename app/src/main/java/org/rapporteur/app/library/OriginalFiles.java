package org.rapporteur.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Originals by fingerprint: `files/ab/ab12…`. Safe to share between threads.
final class OriginalFiles {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    OriginalFiles(Path folder) {
        this.folder = folder;
    }

    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /// Keeps an original: written beside its place, forced to the disk, then moved there, so that a
    /// file under a fingerprint is always whole.
    void keep(String sha256, byte[] bytes) {
        var place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        var unfinished =
                place.resolveSibling(sha256 + "." + Thread.currentThread().threadId() + UNFINISHED);
        try {
            Files.createDirectories(place.getParent());
            try (var channel =
                    FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] read(String sha256) {
        try {
            return Files.readAllBytes(place(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Names of everything that is kept, sorted; unfinished files are left out.
    List<String> listNames() {
        return list(false).stream().map(file -> file.getFileName().toString()).toList();
    }

    /// Removes what a stopped run left unfinished.
    void removeUnfinished() {
        for (var file : list(true)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private List<Path> list(boolean unfinished) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.getFileName().toString().endsWith(UNFINISHED) == unfinished)
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
