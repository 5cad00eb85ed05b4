package org.rapporteur.review;

/// A run of words in the comparison of a bullet with its source text.
///
/// @param kind in both, only in the bullet, or only in the source
/// @param words the run, as written
public record WordDifference(Kind kind, String words) {

    /// Where the words stand.
    public enum Kind {
        SAME,
        ONLY_IN_DECK,
        ONLY_IN_SOURCE
    }
}
