/// The list of citations by what became of them.
///
/// Start at [CitationPages].
@NullMarked
package org.rapporteur.server.citation;

import org.jspecify.annotations.NullMarked;
