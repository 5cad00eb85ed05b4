package org.rapporteur.server.deck;

import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.store.StoredDeck;

/// What the list of decks shows.
///
/// @param next where the next page starts
/// @param fault why a deck cannot be taken; else empty
public record DecksView(List<Cycle> cycles, List<StoredDeck> rows, String next, String fault) {}
