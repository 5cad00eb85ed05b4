/// Documents that another program has taken apart into JSON blocks → instrument; nothing outside
/// this package reads JSON.
///
/// Start with [org.rapporteur.documents.extraction.ExtractionReader]. Such blocks are dirty: words
/// are torn, paragraphs cut at page ends, job numbers and pictures stand among them.
@NullMarked
package org.rapporteur.documents.extraction;

import org.jspecify.annotations.NullMarked;
