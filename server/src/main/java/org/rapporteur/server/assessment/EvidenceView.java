package org.rapporteur.server.assessment;

/// What the page of one item of evidence shows.
public record EvidenceView(EvidenceLine line) {}
