package org.rapporteur.review;

import java.util.List;
import org.rapporteur.citation.CitationStatus;

/// What a bullet's head was found to name.
///
/// @param symbol canonical symbol, or the name where there is none; empty unless resolved
/// @param part the part of the instrument that is meant (`annex`); empty for the whole
/// @param title registered title, or the corpus document's; empty where neither is known
/// @param pinpoint what the head itself points at (`para. 36`); empty where nothing
/// @param score how sure, 0 to 1
/// @param process whether it is the outcome of a meeting and not an adopted text
record Target(
        String symbol,
        String part,
        String title,
        String pinpoint,
        CitationStatus status,
        List<String> candidates,
        String why,
        double score,
        boolean process) {

    Target {
        candidates = List.copyOf(candidates);
    }

    static Target unmatched(String why) {
        return new Target("", "", "", "", CitationStatus.UNMATCHED, List.of(), why, 0, false);
    }

    Target withoutPinpoint() {
        return new Target(symbol, part, title, "", status, candidates, why, score, process);
    }

    boolean isResolved() {
        return status == CitationStatus.RESOLVED;
    }
}
