package org.rapporteur.server;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.StoreException;

/// What is told where database or disk cannot be used: what happened, that nothing was stored, and
/// what to do.
final class Storage {

    /// As every system that we run on says it.
    private static final String NO_ROOM = "No space left on device";

    private Storage() {}

    static Refusal refusal(RuntimeException unavailable) {
        var key =
                switch (unavailable) {
                    case StoreException refused ->
                            switch (refused.reason()) {
                                case FULL -> "refusal.storage-full";
                                case GONE -> "refusal.storage-gone";
                                case OTHER -> "refusal.storage";
                            };
                    case UncheckedIOException failed
                            when Optional.ofNullable(failed.getMessage())
                                    .filter(words -> words.contains(NO_ROOM))
                                    .isPresent() ->
                            "refusal.storage-full";
                    default -> "refusal.storage";
                };
        return Refusal.unavailable(key);
    }
}
