package org.rapporteur.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a corpus folder holds: a table that is only ever appended to, so that a broken-off run
/// loses nothing.
///
/// The last line of a text counts; earlier ones stay as its history. Not thread-safe.
final class Manifest {

    static final String FILE_NAME = "manifest.tsv";

    private final Path file;
    private final Map<String, ManifestEntry> latest = new LinkedHashMap<>();

    private Manifest(Path file) {
        this.file = file;
    }

    static Manifest open(Path folder) {
        var manifest = new Manifest(folder.resolve(FILE_NAME));
        try {
            if (Files.exists(manifest.file)) {
                for (var line : Files.readAllLines(manifest.file, StandardCharsets.UTF_8)) {
                    ManifestEntry.parse(line)
                            .ifPresent(entry -> manifest.latest.put(entry.key(), entry));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return manifest;
    }

    Optional<ManifestEntry> find(Wanted wanted) {
        return Optional.ofNullable(latest.get(wanted.symbol() + "\t" + wanted.language().code()));
    }

    List<ManifestEntry> listLatest() {
        return List.copyOf(latest.values());
    }

    void add(ManifestEntry entry) {
        try {
            var start = Files.exists(file) ? unfinishedLineEnd() : ManifestEntry.HEADS + "\n";
            Files.writeString(
                    file,
                    start + entry.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        latest.put(entry.key(), entry);
    }

    /// A line end where the last run broke off inside a line.
    private String unfinishedLineEnd() throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            if (channel.size() == 0) {
                return ManifestEntry.HEADS + "\n";
            }
            channel.position(channel.size() - 1);
            var last = java.nio.ByteBuffer.allocate(1);
            channel.read(last);
            return last.get(0) == '\n' ? "" : "\n";
        }
    }
}
