package org.rapporteur.app;

import java.util.List;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;

/// What ingestion makes of one file: the instrument, and what it cites.
record Ingested(Instrument instrument, List<Citation> citations) {

    Ingested {
        citations = List.copyOf(citations);
    }
}
