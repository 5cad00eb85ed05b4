package org.rapporteur.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.search.StopWords;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.Store;

/// Copies of a library, and back.
///
/// A copy is a library's folder without the index: the database as it stood at one moment, the
/// journal up to there and the originals that it names. It is made while others read and write, and
/// has its name only when it is whole. Whoever brings it back gets the index made anew and every
/// part checked against the others before the library has its name.
public final class LibraryBackup {

    private static final String UNFINISHED = ".part";

    private LibraryBackup() {}

    /// Copies a library into a folder that is not there yet.
    ///
    /// @return how many originals were copied
    /// @throws RapporteurException where there is no library or the folder is there, or the
    ///   database is a server's
    public static int copy(LibraryFolder library, Path to) {
        Library.requireLibrary(library);
        requireAbsent(to);
        requireFile(library);
        var unfinished = new LibraryFolder(unfinished(to));
        try {
            remove(unfinished.root());
            Files.createDirectories(unfinished.files());
            try (var store = Library.openStore(library)) {
                store.copyTo(unfinished.database());
            }
            int originals = copyOriginals(library, unfinished);
            Files.move(unfinished.root(), to, StandardCopyOption.ATOMIC_MOVE);
            return originals;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What the copied database names: an original is whole on the disk before a transaction names
    /// it, so that none can be missing.
    private static int copyOriginals(LibraryFolder library, LibraryFolder copy) {
        var from = new OriginalFiles(library.files());
        var to = new OriginalFiles(copy.files());
        try (var store = openFile(copy)) {
            var documents = store.documents().listAll();
            documents.forEach(document -> to.keep(document.sha256(), from.read(document.sha256())));
            store.assessments()
                    .listContents()
                    .forEach(sha256 -> to.keep(sha256, from.read(sha256)));
            new JournalFile(copy.journal()).catchUp(store.journal());
            return documents.size();
        }
    }

    private static Store openFile(LibraryFolder folder) {
        return Store.open(DatabaseAddress.ofFile(folder.database()), InstantSource.system());
    }

    /// Makes a library out of a copy, in a folder that is not there yet.
    ///
    /// @return what was found when all parts were checked: no differences
    /// @throws RapporteurException where there is no copy, the folder is there, or a part of the
    ///   copy is not as it was; the folder is not made then
    public static LibraryCheck.Report restore(Path copy, LibraryFolder library, StopWords words) {
        var source = new LibraryFolder(copy);
        if (!Files.exists(source.database()) || !Files.exists(source.journal())) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "%s holds no copy of a library: name a folder that library backup made."
                            .formatted(copy));
        }
        requireAbsent(library.root());
        requireFile(library);
        var unfinished = new LibraryFolder(unfinished(library.root()));
        try {
            remove(unfinished.root());
            copyTree(copy, unfinished.root());
            var report = inStepAndChecked(unfinished, words);
            if (!report.differences().isEmpty()) {
                remove(unfinished.root());
                throw new RapporteurException(
                        ErrorCode.STORAGE,
                        "The copy is not as it was made, so nothing was restored: %s"
                                .formatted(String.join("; ", report.differences())));
            }
            Files.move(unfinished.root(), library.root(), StandardCopyOption.ATOMIC_MOVE);
            return report;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static LibraryCheck.Report inStepAndChecked(LibraryFolder folder, StopWords words) {
        try (var library = Library.open(folder, words)) {
            library.bringIntoStep();
        }
        return LibraryCheck.check(folder, words);
    }

    private static void requireFile(LibraryFolder library) {
        if (!Library.address(library).isFile()) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "The library's database is a server's (%s): copy it with the server's own tools, and the folder files and journal.jsonl with it."
                            .formatted(DatabaseChoice.ADDRESS));
        }
    }

    private static void requireAbsent(Path folder) {
        if (Files.exists(folder)) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "%s is there already; name a folder that is not.".formatted(folder));
        }
    }

    private static Path unfinished(Path folder) {
        var whole = folder.toAbsolutePath();
        return whole.resolveSibling(whole.getFileName() + UNFINISHED);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
