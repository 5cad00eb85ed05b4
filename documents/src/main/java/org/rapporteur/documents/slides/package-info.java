/// PowerPoint decks (PPTX and PPT) → instrument, through Apache POI; nothing outside this package
/// knows that library.
///
/// Start with [org.rapporteur.documents.slides.PptxReader]. It hands slides to the same
/// [org.rapporteur.documents.structure.Slides] as transcripts, so that a deck gives the same
/// provisions in either form.
@NullMarked
package org.rapporteur.documents.slides;

import org.jspecify.annotations.NullMarked;
