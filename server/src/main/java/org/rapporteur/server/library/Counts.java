package org.rapporteur.server.library;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rapporteur.store.Store;

/// Counts over the whole library, kept until a document changes. Safe to share between threads.
public final class Counts {

    /// So many different counts are asked for at most; more are not kept.
    private static final int MOST_KEPT = 500;

    private final Store store;
    private volatile Kept kept = new Kept(-1, new ConcurrentHashMap<>());

    private record Kept(long seq, Map<String, Object> values) {}

    public Counts(Store store) {
        this.store = store;
    }

    /// What was counted under a name, or is counted now.
    @SuppressWarnings(
            "unchecked") // every name belongs to one place in the program, and to one type
    public <T> T get(String name, Supplier<T> count) {
        long seq = store.documents().newestChange();
        var now = kept;
        if (now.seq() != seq) {
            now = new Kept(seq, new ConcurrentHashMap<>());
            kept = now;
        }
        var known = now.values().get(name);
        if (known != null) {
            return (T) known;
        }
        // who asks for the same meanwhile waits for this count instead of counting too
        return now.values().size() < MOST_KEPT
                ? (T) now.values().computeIfAbsent(name, _ -> count.get())
                : count.get();
    }
}
