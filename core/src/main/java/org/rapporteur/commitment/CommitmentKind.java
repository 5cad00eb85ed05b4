package org.rapporteur.commitment;

/// What a commitment is about (ANNOTATION.md §3).
public enum CommitmentKind {
    /// Somebody is to do something in the world.
    ACTION,
    /// The body's own business: it decides, convenes, asks for a report.
    PROCEDURAL,
    /// No act follows: the body welcomes, notes, reaffirms.
    POSITION
}
