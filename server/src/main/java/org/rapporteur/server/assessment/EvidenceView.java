package org.rapporteur.server.assessment;

/// What the page of one item of evidence shows.
///
/// @param mayProve whether this person may have the item with its proof
public record EvidenceView(EvidenceLine line, boolean mayProve) {}
