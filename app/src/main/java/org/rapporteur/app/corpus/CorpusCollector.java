package org.rapporteur.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.app.corpus.ManifestEntry.Status;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;

/// Brings texts into a corpus folder, one after the other, and keeps account of each in the
/// manifest.
///
/// A run that was broken off is resumed by running it again: what is there with the right
/// fingerprint is left alone.
final class CorpusCollector implements AutoCloseable {

    /// Texts in a row that a server cannot deliver before the run ends: it has other worries.
    static final int MOST_FAILURES_IN_A_ROW = 3;

    private final Path folder;
    private final AddressPattern pattern;
    private final HttpSource source;
    private final InstantSource clock;
    private final Known known;
    private final Manifest manifest;
    private int failuresInARow;

    /// What to do with texts that are already there.
    enum Known {
        LEAVE,
        ASK_AGAIN
    }

    CorpusCollector(
            Path folder,
            AddressPattern pattern,
            HttpSource source,
            InstantSource clock,
            Known known) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.folder = folder;
        this.pattern = pattern;
        this.source = source;
        this.clock = clock;
        this.known = known;
        this.manifest = Manifest.open(folder);
    }

    /// Brings one text, tells what came of it, and returns whether it is in the corpus now.
    boolean collect(Wanted wanted, Consumer<String> told) {
        var intact = manifest.find(wanted).filter(this::isIntact);
        if (intact.isPresent() && known == Known.LEAVE) {
            told.accept(wanted + ": already here");
            return true;
        }
        var partial = folder.resolve(wanted.fileStem() + ".part");
        try {
            Files.createDirectories(partial.resolveSibling(""));
            Files.deleteIfExists(partial);
            var answer = source.fetch(wanted, partial, intact);
            failuresInARow = answer instanceof Answer.Unavailable ? failuresInARow + 1 : 0;
            boolean here = keep(wanted, partial, answer, told);
            stopWhenServerFails(answer);
            return here;
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        } finally {
            partial.toFile().delete();
        }
    }

    private boolean keep(Wanted wanted, Path partial, Answer answer, Consumer<String> told)
            throws IOException {
        return switch (answer) {
            case Answer.Document document -> save(wanted, partial, document, told);
            case Answer.Unchanged _ -> {
                told.accept(wanted + ": unchanged");
                yield true;
            }
            case Answer.Missing _ -> {
                manifest.add(without(wanted, Status.MISSING));
                told.accept(wanted + ": not found at " + pattern.addressOf(wanted));
                yield false;
            }
            case Answer.Refused refused -> {
                manifest.add(without(wanted, Status.REFUSED));
                told.accept(wanted + ": not kept, because " + refused.reason());
                yield false;
            }
            case Answer.Unavailable unavailable -> {
                manifest.add(without(wanted, Status.FAILED));
                told.accept(
                        wanted
                                + ": not brought, because "
                                + unavailable.reason()
                                + "; run the command again later");
                yield false;
            }
        };
    }

    private boolean save(
            Wanted wanted, Path partial, Answer.Document document, Consumer<String> told)
            throws IOException {
        var sha256 = FileFingerprint.of(partial);
        var before = manifest.find(wanted).filter(entry -> entry.status().isKept());
        boolean changed = before.isPresent() && !before.get().sha256().equals(sha256);
        var name = wanted.fileStem() + "." + document.ending();
        long bytes = Files.size(partial);
        Files.move(
                partial,
                folder.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        manifest.add(
                new ManifestEntry(
                        wanted.symbol().toString(),
                        wanted.language().code(),
                        pattern.addressOf(wanted).toString(),
                        changed ? Status.CHANGED : Status.SAVED,
                        document.etag(),
                        document.lastModified(),
                        sha256,
                        bytes,
                        clock.instant(),
                        name));
        told.accept(
                "%s: %s, %s, %,d bytes"
                        .formatted(
                                wanted,
                                changed ? "changed since it was brought" : "brought",
                                name,
                                bytes));
        return true;
    }

    /// A text that is here but could not be brought again keeps its line: nothing was lost.
    private ManifestEntry without(Wanted wanted, Status status) {
        return manifest.find(wanted)
                .filter(this::isIntact)
                .orElseGet(() ->
                        new ManifestEntry(
                                wanted.symbol().toString(),
                                wanted.language().code(),
                                pattern.addressOf(wanted).toString(),
                                status,
                                "",
                                "",
                                "",
                                0,
                                clock.instant(),
                                ""));
    }

    private boolean isIntact(ManifestEntry entry) {
        return CorpusCheck.differenceOf(folder, entry).isEmpty() && entry.status().isKept();
    }

    private void stopWhenServerFails(Answer answer) {
        if (answer instanceof Answer.Unavailable unavailable
                && failuresInARow >= MOST_FAILURES_IN_A_ROW) {
            throw new RapporteurException(
                    ErrorCode.UNAVAILABLE,
                    "Stopped after %d texts in a row that could not be brought (%s). Run the same command again later; it goes on from here."
                            .formatted(failuresInARow, unavailable.reason()));
        }
    }

    Optional<ManifestEntry> find(Wanted wanted) {
        return manifest.find(wanted);
    }

    @Override
    public void close() {
        source.close();
    }
}
