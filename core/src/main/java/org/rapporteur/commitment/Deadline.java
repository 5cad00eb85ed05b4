package org.rapporteur.commitment;

/// A time limit as it stands, and what it comes to where that is certain.
///
/// @param value `2030`, `2025-12-31`, `session 80`, `yearly`; empty where it is not certain
public record Deadline(Quotation words, String value) {}
