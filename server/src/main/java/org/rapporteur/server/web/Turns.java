package org.rapporteur.server.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets only so many work at a time; who waits too long is told that the server is busy. Safe to
/// share between threads.
public final class Turns {

    private static final long LONGEST_WAIT_SECONDS = 10;

    private final int most;
    private final Semaphore places;

    /// @param most at work at a time
    public Turns(int most) {
        this.most = most;
        places = new Semaphore(most, true);
    }

    /// @throws Refusal 503 where no turn came
    public <T> T take(Supplier<T> work) {
        if (!acquire(1)) {
            throw Refusal.unavailable("refusal.busy");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /// How many are at work.
    public int atWork() {
        return most - places.availablePermits();
    }

    /// Waits for those at work, and lets nobody in any more; who is still at work then is not
    /// waited for.
    public void end() {
        if (!acquire(most)) {
            places.drainPermits();
        }
    }

    private boolean acquire(int count) {
        try {
            return places.tryAcquire(count, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
