/// Pages of instruments: the list, and a text with everything that was found in it.
///
/// Start at [InstrumentPages].
@NullMarked
package org.rapporteur.server.instrument;

import org.jspecify.annotations.NullMarked;
