package org.rapporteur.review;

/// A provision that a bullet was placed in, quoted so that the reader can check.
///
/// @param address where in the instrument: `annex/31`
/// @param section the headings above it
/// @param page page from 1; 0 where the format has none
public record Passage(String address, String section, String text, int page) {}
