package org.rapporteur.review;

import java.util.Locale;

/// How a slide's label stands to the challenge that it names.
public enum LabelStatus {
    /// Every element of the challenge is there.
    COMPLETE,
    /// Elements are missing; they are named.
    SHORTENED,
    /// Every element is there, some in other words.
    REWORDED,
    /// No challenge of the cycle matches well enough to say.
    UNMATCHED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
