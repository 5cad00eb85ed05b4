package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.instrument.Instrument;

/// The generations of one instrument: texts of one body, in one language, that take up the same
/// matter at one session after the other.
///
/// @param generations at least two, newest first
public record Series(List<Instrument> generations) {

    public Series {
        generations = List.copyOf(generations);
        if (generations.size() < 2) {
            throw new IllegalArgumentException("one text alone is no series");
        }
    }

    public Instrument newest() {
        return generations.getFirst();
    }
}
