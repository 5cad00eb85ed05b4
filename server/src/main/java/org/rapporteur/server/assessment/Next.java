package org.rapporteur.server.assessment;

/// What a second person may do now with a proposed assessment.
///
/// @param isOffered whether it is theirs to return to its author
/// @param mayPublish whether nothing is missing for publishing it
/// @param mayOpen whether it may be opened for the addressee's comment
/// @param missing what keeps this person from it, or what comes first; empty where nothing does
public record Next(boolean isOffered, boolean mayPublish, boolean mayOpen, String missing) {

    /// For those who do not publish, and of what is settled.
    static final Next NOTHING = new Next(false, false, false, "");
}
