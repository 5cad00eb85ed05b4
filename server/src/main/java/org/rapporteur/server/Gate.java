package org.rapporteur.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rapporteur.server.web.Refusal;

/// Lets only so many requests work at a time, and none once it is closed. Safe to share between
/// threads.
final class Gate {

    /// Requests at work; each may hold a connection to the database.
    static final int MOST_AT_WORK = 64;

    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(MOST_AT_WORK, true);

    private volatile boolean closed;

    /// How many are at work.
    int atWork() {
        return MOST_AT_WORK - places.availablePermits();
    }

    <T> T pass(Supplier<T> work) {
        try {
            if (closed || !places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.unavailable("refusal.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("refusal.busy");
        }
        try {
            if (closed) { // meanwhile
                throw Refusal.unavailable("refusal.busy");
            }
            return work.get();
        } finally {
            places.release();
        }
    }

    /// Waits for those at work, and lets nobody in any more.
    void close() {
        closed = true;
        try {
            if (!places.tryAcquire(MOST_AT_WORK, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                places.drainPermits(); // who is still at work then is cut off
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
