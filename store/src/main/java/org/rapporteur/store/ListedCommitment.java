package org.rapporteur.store;

/// A proposed commitment in a list, with the instrument that it stands in.
public record ListedCommitment(
        InstrumentRow instrument, int position, StoredCommitment commitment) {

    /// Where the next page starts if this row is the last of its page.
    public Seek seek() {
        return new Seek(instrument.adopted(), instrument.id(), position);
    }
}
