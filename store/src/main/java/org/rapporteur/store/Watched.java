package org.rapporteur.store;

/// A commitment that somebody watches.
///
/// @param news entries of the journal about it since they looked last
public record Watched(CommitmentKey commitment, long news) {}
