/// Akoma Ntoso as the United Nations publishes it (AKN4UN) → instrument, in six languages.
///
/// Start with [org.rapporteur.documents.akn.AknReader]. The parser is the JDK's, with every way out
/// of the file closed; [org.rapporteur.documents.akn.AknBody] walks the elements once and hands
/// blocks to the shared outline.
@NullMarked
package org.rapporteur.documents.akn;

import org.jspecify.annotations.NullMarked;
