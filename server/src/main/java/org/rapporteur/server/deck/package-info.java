/// Decks: brought, reviewed, corrected where the program's proposals are not right, and written
/// anew with their sources.
///
/// Start at [DeckPages]. What a person corrects is an entry of the journal, and the next review
/// takes it in place of the proposal. Do not keep reviews: they follow from the deck, the
/// corrections and the library.
@NullMarked
package org.rapporteur.server.deck;

import org.jspecify.annotations.NullMarked;
