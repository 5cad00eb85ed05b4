/// Adopted texts and their parts: [org.rapporteur.instrument.Instrument], its
/// [org.rapporteur.instrument.Provision]s with their addresses, its footnotes, and the
/// [org.rapporteur.instrument.Symbol] that names it.
///
/// Invariant: an address is unique in its document; a provision's text holds no footnote text. Do
/// not put anything here that a machine concluded: these records hold what the document says.
@NullMarked
package org.rapporteur.instrument;

import org.jspecify.annotations.NullMarked;
