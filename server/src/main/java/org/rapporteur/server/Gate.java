package org.rapporteur.server;

import java.util.function.Supplier;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Turns;

/// Lets only so many requests work at a time, and none once it is closed. Safe to share between
/// threads.
final class Gate {

    /// Requests at work; each may hold a connection to the database.
    static final int MOST_AT_WORK = 64;

    private final Turns turns = new Turns(MOST_AT_WORK);

    private volatile boolean closed;

    /// How many are at work.
    int atWork() {
        return turns.atWork();
    }

    <T> T pass(Supplier<T> work) {
        requireOpen(); // nobody waits for what does not open any more
        return turns.take(() -> {
            requireOpen(); // meanwhile
            return work.get();
        });
    }

    private void requireOpen() {
        if (closed) {
            throw Refusal.unavailable("refusal.busy");
        }
    }

    /// Waits for those at work, and lets nobody in any more.
    void close() {
        closed = true;
        turns.end();
    }
}
