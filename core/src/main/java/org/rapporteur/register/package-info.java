/// The register of instruments: what exists, by which names it goes, and how one text relates to
/// another.
///
/// Facts only, each with its source; the texts themselves come from the corpus. Rows arrive as data
/// from the catalogue.
@NullMarked
package org.rapporteur.register;

import org.jspecify.annotations.NullMarked;
