package org.rapporteur.lineage;

/// One thing that changed between two generations of a provision.
///
/// Example: field `verb`, from `encourages` to `requests`.
///
/// @param field `verb`, `strength`, `intensifier`, `hedge`, `condition`, `deadline`, `addressees`,
///   `action` or, outside the operative part, `words`
/// @param from what stood there; empty where it was added
/// @param to what stands there now; empty where it was left out
public record Change(String field, String from, String to) {}
