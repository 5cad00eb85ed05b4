package org.rapporteur.lineage;

import java.util.Set;
import org.rapporteur.instrument.Instrument;

/// An instrument of a corpus, with the symbols that it cites.
public record SeriesMember(Instrument instrument, Set<String> cited) {

    public SeriesMember {
        cited = Set.copyOf(cited);
    }
}
