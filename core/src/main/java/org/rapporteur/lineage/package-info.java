/// Series of instruments and what changes in them from one generation to the next: which provision
/// comes from which, and how it changed (ANNOTATION.md §6).
///
/// Start with [LineageFinder] for two generations, [SeriesFinder] for a whole corpus. Relations of
/// provisions are judged from words alone; they are proposals, and a person decides. Do not put
/// phrases into code: hedges, conditions and verbs come from the drafting vocabulary.
@NullMarked
package org.rapporteur.lineage;

import org.jspecify.annotations.NullMarked;
