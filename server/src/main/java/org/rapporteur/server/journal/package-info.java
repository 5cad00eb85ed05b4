/// The journal, latest entry first.
///
/// Start at [JournalPages].
@NullMarked
package org.rapporteur.server.journal;

import org.jspecify.annotations.NullMarked;
