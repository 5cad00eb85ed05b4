package org.rapporteur.app.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;

/// The index as it stands, for a program that stays open while another takes documents in. Safe to
/// share between threads.
///
/// An index that was replaced stays open until the next replacement, for those who still search in
/// it.
public final class FollowedIndex implements Supplier<Optional<PassageSearch>>, AutoCloseable {

    /// So long an answer may lag behind the library.
    private static final Duration LONGEST_LAG = Duration.ofSeconds(2);

    private final LibraryFolder folder;
    private final StopWords stopWords;
    private final InstantSource clock;
    private @Nullable PassageSearch current;
    private @Nullable PassageSearch replaced;
    private Instant looked = Instant.MIN;

    public FollowedIndex(LibraryFolder folder, StopWords stopWords, InstantSource clock) {
        this.folder = folder;
        this.stopWords = stopWords;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<PassageSearch> get() {
        var now = clock.instant();
        if (looked.isBefore(now.minus(LONGEST_LAG))) {
            looked = now;
            PassageSearch.open(folder.index(), stopWords).ifPresent(this::take);
        }
        return Optional.ofNullable(current);
    }

    private void take(PassageSearch found) {
        var known = current;
        if (known != null && known.generation() == found.generation()) {
            found.close();
            return;
        }
        if (replaced != null) {
            replaced.close();
        }
        replaced = known;
        current = found;
    }

    @Override
    public synchronized void close() {
        if (replaced != null) {
            replaced.close();
        }
        if (current != null) {
            current.close();
        }
    }
}
