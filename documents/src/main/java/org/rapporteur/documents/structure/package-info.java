/// From text in reading order to addressed provisions: pure functions that every reader shares.
///
/// A reader turns its format into [org.rapporteur.documents.structure.Block]s and lets
/// [org.rapporteur.documents.structure.Outline] number them; decks go through
/// [org.rapporteur.documents.structure.Slides]. Nothing here opens a file or knows a format.
@NullMarked
package org.rapporteur.documents.structure;

import org.jspecify.annotations.NullMarked;
