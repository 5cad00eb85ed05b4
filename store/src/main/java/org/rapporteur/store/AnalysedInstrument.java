package org.rapporteur.store;

import java.util.List;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;

/// An instrument with everything that analyses made of it, as the library keeps it.
public record AnalysedInstrument(
        Instrument instrument,
        List<Citation> citations,
        List<StoredCommitment> commitments,
        List<StoredLink> links) {

    private static final int ID_DIGITS =
            24; // 96 bits: no two documents of any library meet in them

    public AnalysedInstrument {
        citations = List.copyOf(citations);
        commitments = List.copyOf(commitments);
        links = List.copyOf(links);
    }

    /// The id of a document's n-th instrument, from 1: `3f2a…-1`.
    static String id(String sha256, int position) {
        return sha256.substring(0, ID_DIGITS) + "-" + position;
    }
}
