package org.rapporteur.server.instrument;

import java.util.List;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.store.InstrumentRow;

/// What is shown of a text that the library does not hold.
///
/// @param registered what the register knows of it: one row, or none
/// @param citing instruments of the library that cite it
public record ElsewhereView(
        String symbol, List<RegisteredInstrument> registered, List<InstrumentRow> citing) {}
