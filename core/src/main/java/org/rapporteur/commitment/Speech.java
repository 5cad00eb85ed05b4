package org.rapporteur.commitment;

/// In which voice a provision commits.
enum Speech {
    /// The body's, in the third person: "requests".
    PARAGRAPH,
    /// The paragraph's above it, unless a verb in the third person says otherwise.
    ITEM,
    /// The first person plural: "we commit".
    DECLARATION
}
