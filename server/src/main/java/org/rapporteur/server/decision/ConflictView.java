package org.rapporteur.server.decision;

import org.rapporteur.store.Decision;

/// Two decisions about one proposal, side by side.
///
/// @param mine what this person was about to decide
/// @param candidate as the form had it
/// @param theirs what stands
/// @param person this person's name
/// @param back where the person came from
public record ConflictView(
        Decision.Draft mine, String candidate, Decision theirs, String person, String back) {}
