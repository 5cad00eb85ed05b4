/// Search by words, and where words were agreed before.
///
/// Start at [SearchPages] and [PrecedentPages].
@NullMarked
package org.rapporteur.server.find;

import org.jspecify.annotations.NullMarked;
