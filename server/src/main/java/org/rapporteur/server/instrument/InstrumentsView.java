package org.rapporteur.server.instrument;

import java.util.List;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.store.ListedInstrument;

/// What the list of instruments shows.
///
/// @param next where the next page starts
public record InstrumentsView(Filters filters, List<ListedInstrument> rows, String next) {}
