package org.rapporteur.challenge;

import java.util.Locale;

/// How a provision stands to a challenge (ANNOTATION.md §4).
public enum LinkRelation {
    /// It asks for, welcomes or restates something that would reduce the challenge.
    ANSWERS,
    /// It states the challenge, or facts about it.
    DESCRIBES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
