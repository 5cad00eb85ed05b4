package org.rapporteur.server.instrument;

import java.util.List;
import java.util.Optional;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.store.Decision;

/// Proposals as people settled them.
final class Settled {

    private Settled() {}

    /// A mention that leads where somebody decided; none where it is no mention.
    static Optional<Citation> citation(Citation proposed, Decision decision) {
        return switch (decision.outcome()) {
            case WITHDRAWN -> Optional.of(proposed);
            case REJECTED -> Optional.empty();
            case ACCEPTED, CORRECTED ->
                    Optional.of(
                            new Citation(
                                    proposed.provision(),
                                    proposed.footnote(),
                                    proposed.surface(),
                                    proposed.start(),
                                    decision.correction(),
                                    List.of(),
                                    proposed.pinpoint(),
                                    CitationStatus.RESOLVED,
                                    proposed.why()));
        };
    }
}
