package org.rapporteur.review;

/// A later generation of an instrument that a bullet names.
///
/// @param basis where this is known from: the register's relation, or the corpus (same title at a
///   later session)
public record NewerText(String symbol, String title, String date, String basis) {}
