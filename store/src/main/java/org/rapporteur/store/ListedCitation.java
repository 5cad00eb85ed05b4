package org.rapporteur.store;

import org.rapporteur.citation.Citation;

/// A citation in a list, with the instrument that it stands in and the words around it.
///
/// @param text of the provision or footnote that holds it
/// @param decision the last decision about it
public record ListedCitation(
        InstrumentRow instrument, int position, Citation citation, String text, Decision decision) {

    /// By what decisions know it.
    public ProposalKey proposal() {
        return ProposalKey.of(instrument, citation);
    }

    /// Where the next page starts if this row is the last of its page.
    public Seek seek() {
        return new Seek(instrument.adopted(), instrument.id(), position);
    }
}
