package org.rapporteur.commitment;

import java.util.List;

/// One act of a clause: who, and the stretch of folded text that says what.
///
/// @param qualifiers where the hedges, conditions and deadlines of the act may stand, from here to
///   `end`
record Act(List<Addressee> addressees, int qualifiers, int from, int end) {}
