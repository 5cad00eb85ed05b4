package org.rapporteur.documents;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work that is given up when it takes too long or more memory than there is, so that one file does
/// not end a run of many.
///
/// The work goes on a thread of a pool, which is left behind where it does not heed an
/// interruption; it does not keep the program from ending.
final class BoundedWork {

    /// The longest real document takes a few seconds; this leaves room for a busy machine.
    static final Duration LONGEST_READING = Duration.ofSeconds(60);

    /// As many as there is work at a time; each serves again when it is done.
    private static final ExecutorService WORKERS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("reading-", 0).factory());

    private BoundedWork() {}

    /// Why work was given up.
    enum End {
        TIME,
        MEMORY,
        NESTING
    }

    /// What the work gives, or what `givenUp` makes of its end.
    static <R> R within(Duration limit, Supplier<R> work, Function<End, R> givenUp) {
        var task = WORKERS.submit(work::get);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            return givenUp.apply(End.TIME);
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", interrupted);
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case OutOfMemoryError swollen -> givenUp.apply(End.MEMORY);
                case StackOverflowError nested -> givenUp.apply(End.NESTING);
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(failed);
            };
        }
    }
}
