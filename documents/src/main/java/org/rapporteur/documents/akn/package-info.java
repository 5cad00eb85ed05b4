/// Akoma Ntoso as the United Nations publishes it (AKN4UN) → instrument, in six languages, and
/// back.
///
/// Start with [org.rapporteur.documents.akn.AknReader]. The parser is the JDK's, with every way out
/// of the file closed; [org.rapporteur.documents.akn.AknBody] walks the elements once and hands
/// blocks to the shared outline.
///
/// And back: [org.rapporteur.documents.akn.AknWriter] writes any instrument in the same form, and
/// [org.rapporteur.documents.akn.WrittenAkn] reads those files exactly, without the judgements that
/// the publisher's files need.
@NullMarked
package org.rapporteur.documents.akn;

import org.jspecify.annotations.NullMarked;
