package org.rapporteur.app.library;

import java.util.Optional;
import org.rapporteur.store.Store;

/// Brings the journal's file up to the database when a server has changed something. Safe to share
/// between threads.
///
/// Where another program writes into the library meanwhile, that program brings the file up when it
/// has done, and the entries are in the database in any case.
public final class FollowedJournal implements Runnable {

    private final LibraryFolder folder;
    private final Store store;

    public FollowedJournal(LibraryFolder folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    @Override
    public synchronized void run() {
        Optional<WriterLock> taken = WriterLock.tryTake(folder.lock());
        taken.ifPresent(lock -> {
            try (lock) {
                new JournalFile(folder.journal()).catchUp(store.journal());
            }
        });
    }
}
