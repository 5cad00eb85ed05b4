package org.rapporteur.store;

/// A list as somebody narrowed it, to be found again: theirs alone, and no entry of the journal.
///
/// @param address where the list stands, with its filters: `/commitments?verb=urges`
public record SavedView(String name, String address, long savedMillis) {}
