package org.rapporteur.citation;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;

/// A mention of another instrument or document (ANNOTATION.md §2).
///
/// @param provision the provision that holds it, or that carries the mark of the footnote that
///   holds it
/// @param footnote mark of the footnote that holds it; empty when it stands in the provision's own
///   text
/// @param surface the words of the mention: `70/1`, `A/CONF.234/16`, `Kyoto Declaration`
/// @param start where the surface starts in the provision's (or footnote's) text
/// @param target canonical symbol, or name where there is none; empty unless resolved
/// @param candidates every possible target where the mention is ambiguous
/// @param pinpoint the part named: `annex`, `para. 36`, `chap. I`; empty where the whole is cited
/// @param why one clause that says from what the status follows
public record Citation(
        ProvisionAddress provision,
        String footnote,
        String surface,
        int start,
        String target,
        List<String> candidates,
        String pinpoint,
        CitationStatus status,
        String why) {

    public Citation {
        candidates = List.copyOf(candidates);
    }

    public boolean inFootnote() {
        return !footnote.isEmpty();
    }
}
