package org.rapporteur.commitment;

/// A stretch of a provision that one operative verb opens.
///
/// @param start folded position of what leads to the verb
/// @param verbEnd folded position behind the verb phrase, and behind the next verb where both share
///   their object: "welcomes and encourages"
/// @param end folded position behind the clause's last word
record Clause(OpeningVerb verb, int start, int verbEnd, int end) {}
