/// Texts of instruments as pieces of a page: plain words, links, marks.
///
/// Start at [Pieces].
@NullMarked
package org.rapporteur.server.text;

import org.jspecify.annotations.NullMarked;
