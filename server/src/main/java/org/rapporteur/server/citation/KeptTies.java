package org.rapporteur.server.citation;

import java.util.List;
import org.rapporteur.store.Store;

/// The ties of the whole library, kept until a document or a decision about a citation changes
/// them. Safe to share between threads.
final class KeptTies {

    private final Store store;
    private Kept kept = new Kept(-1, -1, new CitationTies(List.of()));

    private record Kept(long change, long decision, CitationTies ties) {}

    KeptTies(Store store) {
        this.store = store;
    }

    /// As they stand; who asks while they are read waits for them instead of reading them too.
    synchronized CitationTies get() {
        long change = store.documents().newestChange();
        long decision = store.citationListing().newestDecision();
        if (kept.change() != change || kept.decision() != decision) {
            kept =
                    new Kept(
                            change,
                            decision,
                            new CitationTies(store.citationListing().listTies(CitationTies.MOST)));
        }
        return kept.ties();
    }
}
