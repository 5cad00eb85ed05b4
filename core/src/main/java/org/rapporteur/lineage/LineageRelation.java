package org.rapporteur.lineage;

import java.util.Locale;

/// What became of a provision in the next generation of its instrument (ANNOTATION.md §6).
public enum LineageRelation {
    /// The same words; "also", "further" and capital letters do not count.
    IDENTICAL,
    /// The same act in other words, or a session rolled forward.
    REWORDED,
    /// The verb's level rose, a hedge or condition went, or a deadline came.
    STRENGTHENED,
    /// The verb's level fell, a hedge or condition came, or a deadline went.
    WEAKENED,
    /// More addressees or objects.
    EXTENDED,
    /// Fewer addressees or objects.
    NARROWED,
    /// Only in the later generation.
    NEW,
    /// Without a successor in the later generation.
    DROPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LineageRelation ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
