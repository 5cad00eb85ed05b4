package org.rapporteur.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.OrderedWork;
import org.rapporteur.app.library.JournalReplay.Known;
import org.rapporteur.search.StopWords;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.StoreException;

/// Makes a library's database and index anew from its originals and its journal.
///
/// Decisions of people stand in the journal, so that they come back too. A run that is stopped may
/// be started again.
public final class LibraryRebuild {

    private final Library library;
    private final LibraryIngest.Settings settings;

    private LibraryRebuild(Library library, LibraryIngest.Settings settings) {
        this.library = library;
        this.settings = settings;
    }

    private record Again(Known known, List<AnalysedInstrument> instruments) {}

    /// @return how many documents were made anew
    public static int rebuild(
            LibraryFolder folder, StopWords stopWords, LibraryIngest.Settings settings) {
        Library.requireLibrary(folder);
        moveUnusableDatabase(folder);
        try (var library = Library.open(folder, stopWords)) {
            return new LibraryRebuild(library, settings).run();
        }
    }

    private int run() {
        restoreJournal();
        var replay = new JournalReplay();
        library.store().journal().forEachAfter(0, replay::add);
        if (!replay.fault().isEmpty()) {
            throw new RapporteurException(
                    ErrorCode.STORAGE,
                    "The journal is not as it was written: %s. Nothing was changed; restore it from a copy."
                            .formatted(replay.fault()));
        }
        var known = List.copyOf(replay.documents().values());
        var waiting = new ArrayList<Again>();
        OrderedWork.forEach(
                known,
                document ->
                        new Again(
                                document,
                                settings.analyser()
                                        .analyse(
                                                library.originals().read(document.sha256()),
                                                document.name())),
                again -> {
                    waiting.add(again);
                    if (waiting.size() >= LibraryIngest.DOCUMENTS_A_TRANSACTION) {
                        save(waiting);
                    }
                });
        save(waiting);
        library.store().change(change -> replay.sources().values().forEach(change::save));
        library.index().clear();
        library.bringIntoStep();
        return known.size();
    }

    /// Where the database is new, its journal is taken over from the file.
    private void restoreJournal() {
        long last = library.store().journal().findLast().map(JournalEntry::seq).orElse(0L);
        library.store()
                .change(change ->
                        library.journalFile()
                                .forEach(entry -> {
                                    if (entry.seq() > last) {
                                        change.restore(entry);
                                    }
                                }));
    }

    private void save(List<Again> waiting) {
        library.store()
                .change(change -> {
                    for (var again : waiting) {
                        var known = again.known();
                        var document =
                                Intake.document(
                                        known.sha256(),
                                        known.name(),
                                        known.bytes(),
                                        again.instruments(),
                                        settings.version());
                        var entry =
                                known.analysis().equals(settings.version())
                                        ? known.changed()
                                        : change.record(
                                                JournalKinds.analysed(settings.actor(), document));
                        change.save(document, again.instruments(), entry);
                    }
                });
        waiting.clear();
    }

    /// A database file that cannot be opened is put aside, never deleted.
    private static void moveUnusableDatabase(LibraryFolder folder) {
        if (!Files.exists(folder.database()) || isUsable(folder)) {
            return;
        }
        try {
            for (var ending : List.of("", "-wal", "-shm")) {
                var file = Path.of(folder.database() + ending);
                if (Files.exists(file)) {
                    Files.move(
                            file,
                            Path.of(folder.database() + ".damaged" + ending),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isUsable(LibraryFolder folder) {
        try (var store = Library.openStore(folder)) {
            return store.listDamage().isEmpty();
        } catch (StoreException unusable) {
            return false;
        }
    }
}
