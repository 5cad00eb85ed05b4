package org.rapporteur.store;

/// How much the library's texts say about a challenge: a count of proposals, not a judgement.
///
/// @param challenge id in its cycle
/// @param relation `answers` or `describes`
/// @param provisions linked provisions, each language version by itself
/// @param instruments instruments that they stand in; language versions of one symbol count once
public record Coverage(String challenge, String relation, long provisions, long instruments) {}
