package org.rapporteur.commitment;

/// In which voice a provision commits.
enum Speech {
    /// The body's, in the third person: "requests".
    PARAGRAPH,
    /// The voice of the paragraph above, unless a verb in the third person says otherwise.
    ITEM,
    /// The first person plural: "we commit".
    DECLARATION,
    /// The same, its "we" standing in the paragraph above: "we:".
    WE;

    boolean isFirstPerson() {
        return this == DECLARATION || this == WE;
    }
}
