package org.rapporteur.store;

/// An instrument in a list, with how much was found in it.
public record ListedInstrument(
        InstrumentRow instrument, int provisions, int commitments, int links) {

    /// Where the next page starts if this row is the last of its page.
    public Seek seek() {
        return new Seek(instrument.adopted(), instrument.id(), 0);
    }
}
