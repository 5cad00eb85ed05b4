package org.rapporteur.app.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.app.files.OrderedWork;
import org.rapporteur.app.library.Intake.Analysed;
import org.rapporteur.app.library.Intake.Found;
import org.rapporteur.app.library.Intake.Refused;
import org.rapporteur.app.library.Intake.Seen;
import org.rapporteur.app.library.Intake.Unchanged;
import org.rapporteur.store.Change;

/// Takes files into a library: reads and analyses on all cores, stores in the order of the files,
/// some documents a transaction.
///
/// A run that is stopped at any moment and started again gives what one run would have given: an
/// original is whole before the database names it, a transaction is done or not done, and what the
/// index lacks is brought up from the database.
public final class LibraryIngest {

    /// So many are lost, and read again, when a run is stopped; larger ones are hardly faster.
    static final int DOCUMENTS_A_TRANSACTION = 64;

    private final Library library;
    private final Settings settings;

    public LibraryIngest(Library library, Settings settings) {
        this.library = library;
        this.settings = settings;
    }

    /// How files are analysed, and in whose name.
    ///
    /// @param version of the analyses ([AnalysisVersion])
    /// @param actor who the journal says it was
    public record Settings(Analyser analyser, String version, String actor) {}

    /// What became of the files.
    ///
    /// @param analysedAgain documents that were there, but by other analyses
    /// @param unread files that could not be taken in, or not be read in full
    /// @param refused sentences about those that could not be taken in
    public record Summary(
            int files,
            int added,
            int analysedAgain,
            int unchanged,
            int unread,
            List<String> refused) {
        public Summary {
            refused = List.copyOf(refused);
        }
    }

    /// @param step called once for each file, for progress
    public Summary run(List<Path> files, Runnable step) {
        library.originals().removeUnfinished();
        library.bringIntoStep();
        var intake =
                new Intake(
                        settings.analyser(),
                        settings.version(),
                        library.originals(),
                        library.store());
        var batch = new Batch(intake);
        OrderedWork.forEach(
                files,
                intake::look,
                found -> {
                    batch.add(found);
                    step.run();
                });
        batch.write();
        library.bringIntoStep();
        return batch.summary(files.size());
    }

    /// What is found until there is enough for a transaction.
    private final class Batch {
        private final Intake intake;
        private final List<Found> waiting = new ArrayList<>();
        private final Set<String> storedInThisRun = new HashSet<>();
        private final List<String> refused = new ArrayList<>();
        private int added;
        private int analysedAgain;
        private int unchanged;
        private int unread;

        Batch(Intake intake) {
            this.intake = intake;
        }

        void add(Found found) {
            switch (found) {
                case Unchanged same -> {
                    unchanged++;
                    unread += same.unread() ? 1 : 0;
                }
                case Refused one -> {
                    unread++;
                    refused.add(one.file() + " " + one.reason());
                }
                case Seen seen -> {
                    unchanged++;
                    unread += seen.unread() ? 1 : 0;
                    waiting.add(seen);
                }
                case Analysed analysed -> {
                    unread += analysed.document().unread() ? 1 : 0;
                    waiting.add(analysed);
                }
            }
            if (waiting.size() >= DOCUMENTS_A_TRANSACTION) {
                write();
            }
        }

        void write() {
            if (!waiting.isEmpty()) {
                library.store().change(change -> waiting.forEach(found -> store(change, found)));
                waiting.clear();
                library.journalFile().catchUp(library.store().journal());
            }
        }

        private void store(Change change, Found found) {
            if (found instanceof Analysed analysed) {
                store(change, analysed);
            } else if (found instanceof Seen seen) {
                if (seen.elsewhere()) {
                    change.record(JournalKinds.seen(settings.actor(), seen.source()));
                }
                change.save(seen.source());
            }
        }

        private void store(Change change, Analysed analysed) {
            var document = analysed.document();
            if (!storedInThisRun.add(document.sha256())) { // the same content twice among the files
                unchanged++;
                change.record(JournalKinds.seen(settings.actor(), analysed.source()));
                change.save(analysed.source());
                return;
            }
            boolean isNew = intake.isNew(document.sha256());
            added += isNew ? 1 : 0;
            analysedAgain += isNew ? 0 : 1;
            var entry =
                    change.record(
                            isNew
                                    ? JournalKinds.added(
                                            settings.actor(), document, analysed.source())
                                    : JournalKinds.analysed(settings.actor(), document));
            change.save(document, analysed.instruments(), entry);
            change.save(analysed.source());
        }

        Summary summary(int files) {
            return new Summary(files, added, analysedAgain, unchanged, unread, refused);
        }
    }
}
