package org.rapporteur.server.work;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Does the same again and again, on one thread behind the requests, until it is closed.
public final class Rounds implements AutoCloseable {

    private static final long FIRST_AFTER_MINUTES = 1;
    private static final long BETWEEN_MINUTES = 15;
    private static final long LONGEST_END_SECONDS = 10;

    private final ScheduledExecutorService thread;

    private Rounds(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /// @param faults is told in one line why a round ended early; the next comes all the same
    public static Rounds start(Runnable round, Consumer<String> faults) {
        var thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("rounds").factory());
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> {
                            try {
                                round.run();
                            } catch (RuntimeException failed) {
                                faults.accept("A round of reminders ended early: " + failed);
                            }
                        },
                        FIRST_AFTER_MINUTES,
                        BETWEEN_MINUTES,
                        TimeUnit.MINUTES);
        return new Rounds(thread);
    }

    /// Waits for the round at work, since a letter may be under way.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
