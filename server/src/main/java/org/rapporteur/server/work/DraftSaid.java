package org.rapporteur.server.work;

/// What came of keeping a draft while its form is being written.
///
/// @param form which
/// @param seenMillis the draft that the form goes on from
/// @param isKept whether it was kept; not so where another was kept meanwhile
public record DraftSaid(String form, long seenMillis, boolean isKept) {}
