package org.rapporteur.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Map;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.search.PassageIndex;
import org.rapporteur.search.StopWords;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.JsonText;
import org.rapporteur.store.Store;

/// A library, opened for writing: originals, database, journal and index, brought into step.
///
/// Only one program has it open for writing at a time. Not thread-safe.
public final class Library implements AutoCloseable {

    static final String CREATED = "library-created";

    private final LibraryFolder folder;
    private final WriterLock lock;
    private final Store store;
    private final PassageIndex index;
    private final OriginalFiles originals;
    private final JournalFile journalFile;

    private Library(LibraryFolder folder, WriterLock lock, Store store, PassageIndex index) {
        this.folder = folder;
        this.lock = lock;
        this.store = store;
        this.index = index;
        this.originals = new OriginalFiles(folder.files());
        this.journalFile = new JournalFile(folder.journal());
    }

    /// Opens the library in a folder, making a new one where there is none.
    public static Library openOrCreate(LibraryFolder folder, StopWords stopWords, String actor) {
        try {
            Files.createDirectories(folder.files());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var library = open(folder, stopWords);
        if (library.store.journal().findLast().isEmpty() && !library.journalFile.exists()) {
            library.store.change(change ->
                    change.record(
                            new JournalEntry.Draft(
                                    actor, CREATED, JsonText.ofFields(Map.of("form", "1")))));
        }
        return library;
    }

    /// Opens a library that is there.
    static Library open(LibraryFolder folder, StopWords stopWords) {
        requireLibrary(folder);
        var lock = WriterLock.take(folder.lock());
        try {
            return new Library(
                    folder, lock, openStore(folder), PassageIndex.open(folder.index(), stopWords));
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /// The library's database: the file in its folder, or the server that the environment names.
    public static Store openStore(LibraryFolder folder) {
        return openStore(address(folder));
    }

    public static Store openStore(DatabaseAddress address) {
        return Store.open(address, InstantSource.system());
    }

    static DatabaseAddress address(LibraryFolder folder) {
        return DatabaseChoice.ofEnvironment().address(folder);
    }

    /// @throws RapporteurException where the folder holds no library
    public static void requireLibrary(LibraryFolder folder) {
        if (!folder.exists()) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "There is no library in %s; make one with: rapporteur ingest PATH --library %s"
                            .formatted(folder.root(), folder.root()));
        }
    }

    /// Brings the journal's file and the index up to the database.
    void bringIntoStep() {
        journalFile.catchUp(store.journal());
        IndexFeeder.catchUp(store, index);
    }

    LibraryFolder folder() {
        return folder;
    }

    public Store store() {
        return store;
    }

    PassageIndex index() {
        return index;
    }

    OriginalFiles originals() {
        return originals;
    }

    JournalFile journalFile() {
        return journalFile;
    }

    @Override
    public void close() {
        try (lock;
                store) {
            index.close();
        }
    }
}
