package org.rapporteur.app.files;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works through a list on all cores and hands the results on in the order of the list.
///
/// Only a small window of items is under way at a time, so memory stays bounded however long the
/// list is.
public final class OrderedWork {

    /// Results that may wait for a slow one before them, for each core.
    static final int WINDOW_PER_CORE = 8;

    private OrderedWork() {}

    /// Works through the items; ends when the last result was handed on.
    ///
    /// @param work called on many threads at once
    /// @param sink called on the caller's thread, in the order of `items`
    public static <T, R> void forEach(List<T> items, Function<T, R> work, Consumer<R> sink) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(Math.max(1, Math.min(cores, items.size())))) {
            try {
                run(pool, items.iterator(), work, sink, cores * WINDOW_PER_CORE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", interrupted);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T, R> void run(
            ExecutorService pool,
            Iterator<T> items,
            Function<T, R> work,
            Consumer<R> sink,
            int window)
            throws InterruptedException {
        var underWay = new ArrayDeque<Future<R>>(window);
        while (items.hasNext() || !underWay.isEmpty()) {
            while (items.hasNext() && underWay.size() < window) {
                T item = items.next();
                underWay.add(pool.submit(() -> work.apply(item)));
            }
            sink.accept(resultOf(underWay.remove()));
        }
    }

    private static <R> R resultOf(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
