/// Finds provisions by their words, in six languages.
///
/// Start at [PassageIndex] (writing) and [PassageSearch] (asking). The unit is the passage: one
/// provision, or the title of an instrument, with what is known of it ([IndexedPassage]). A query
/// ([QueryReader]) is words, "phrases", `field:value` and Boolean operators; an answer ([Hit]) says
/// what matched and where.
///
/// Invariant: the index holds nothing that the library's database and files do not; it can be
/// thrown away and made again. Do not let types of Lucene out of this package.
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
