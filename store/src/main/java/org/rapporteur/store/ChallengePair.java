package org.rapporteur.store;

/// Two challenges that the same texts are linked to.
///
/// @param texts that have a provision linked to each of the two
/// @param provisions that are linked to both
public record ChallengePair(String first, String second, long texts, long provisions) {}
