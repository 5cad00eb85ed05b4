package org.rapporteur.store;

/// How many provisions of an instrument are linked to a challenge.
///
/// @param instrument its id
/// @param challenge id in its cycle
/// @param relation `answers` or `describes`
public record MatrixCell(String instrument, String challenge, String relation, int provisions) {}
