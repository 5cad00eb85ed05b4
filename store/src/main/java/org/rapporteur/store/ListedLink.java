package org.rapporteur.store;

/// A proposed link in a list, with the instrument and the words of the provision.
///
/// @param text the provision's words
/// @param decision the last decision about it
public record ListedLink(
        InstrumentRow instrument, int position, StoredLink link, String text, Decision decision) {

    /// By what decisions know it.
    public ProposalKey proposal() {
        return ProposalKey.of(instrument, link);
    }

    /// Where the next page starts if this row is the last of its page.
    public Seek seek() {
        return new Seek(Double.toString(link.score()), instrument.id(), position);
    }
}
