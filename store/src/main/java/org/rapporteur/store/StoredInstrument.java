package org.rapporteur.store;

import java.util.List;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;

/// An instrument with everything that analyses made of it.
///
/// @param id made of the document's fingerprint and the instrument's place in it: `3f2a…-1`
public record StoredInstrument(String id, Instrument instrument, List<Citation> citations) {

    private static final int ID_DIGITS =
            24; // 96 bits: no two documents of any library meet in them

    public StoredInstrument {
        citations = List.copyOf(citations);
    }

    /// The id of a document's n-th instrument, from 1.
    public static String id(String sha256, int position) {
        return sha256.substring(0, ID_DIGITS) + "-" + position;
    }
}
