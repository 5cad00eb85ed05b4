package org.rapporteur.review;

import java.util.Locale;

/// How a deck's bullet stands to the provision that it points to (ANNOTATION.md §5).
public enum Fidelity {
    /// The same words.
    VERBATIM,
    /// Words left out or reordered, the same meaning.
    CLOSE,
    /// Part of the meaning dropped.
    SHORTENED,
    /// Other words for the same thing.
    PARAPHRASE,
    /// It repeats a section heading or the instrument's title.
    HEADING,
    /// It says something that the source does not.
    DRIFT,
    /// No source passage found.
    UNPLACED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
