package org.rapporteur.citation;

import java.util.Locale;

/// The outcome of resolving a mention (ANNOTATION.md §2).
public enum CitationStatus {
    /// One target.
    RESOLVED,
    /// Several candidates; all are listed.
    AMBIGUOUS,
    /// No target found.
    UNMATCHED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
