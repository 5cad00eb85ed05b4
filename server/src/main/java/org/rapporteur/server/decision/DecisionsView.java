package org.rapporteur.server.decision;

import java.util.List;
import org.rapporteur.store.Decision;

/// What the list of decisions shows.
///
/// @param next where the next page starts
/// @param mayDecide whether this person may take decisions back
public record DecisionsView(List<Decision> rows, String next, boolean mayDecide) {}
