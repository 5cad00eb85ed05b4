/// Files become instruments: bytes in, an `Instrument` with its issues out.
///
/// Start with [org.rapporteur.documents.Readers]. One package a format; what they share is in
/// `structure`. A reader never throws on bad content, and never reaches beyond the bytes that it
/// was given.
@NullMarked
package org.rapporteur.documents;

import org.jspecify.annotations.NullMarked;
