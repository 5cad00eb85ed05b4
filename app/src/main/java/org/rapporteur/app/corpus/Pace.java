package org.rapporteur.app.corpus;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How fast a server is asked: the pause between two requests, and how to wait.
///
/// @param pause between any two requests
/// @param waiting how to let time pass; tests record it instead
public record Pace(Duration pause, Waiting waiting) {

    /// Tries for one document before it is given up.
    static final int TRIES = 4;

    /// A server that asks for a longer wait is left alone for today.
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /// Lets time pass.
    @FunctionalInterface
    public interface Waiting {
        void waitFor(Duration duration);
    }

    public static Pace every(Duration pause) {
        return new Pace(pause, Pace::park);
    }

    private static void park(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    void beforeRequest() {
        waiting.waitFor(pause);
    }

    /// Doubles with every try.
    Duration beforeTry(int number) {
        return pause.multipliedBy(1L << Math.min(number, 10));
    }
}
