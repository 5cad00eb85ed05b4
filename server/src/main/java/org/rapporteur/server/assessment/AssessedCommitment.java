package org.rapporteur.server.assessment;

import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.StoredCommitment;

/// The commitment that a page or a form is about.
///
/// @param position its place in its instrument
public record AssessedCommitment(
        InstrumentRow instrument, int position, StoredCommitment commitment) {

    private static final int MOST_POSITION = 1_000_000;

    static AssessedCommitment get(OpenLibrary library, String instrument, String position) {
        if (!position.matches("\\d{1,6}") || Integer.parseInt(position) > MOST_POSITION) {
            throw Refusal.notFound("refusal.commitment");
        }
        int number = Integer.parseInt(position);
        var row =
                library.store()
                        .instrumentListing()
                        .find(instrument)
                        .orElseThrow(() -> Refusal.notFound("refusal.instrument"));
        return library.store()
                .commitments()
                .find(row.id(), number)
                .map(commitment -> new AssessedCommitment(row, number, commitment))
                .orElseThrow(() -> Refusal.notFound("refusal.commitment"));
    }

    CommitmentKey key() {
        return CommitmentKey.of(instrument, commitment);
    }

    Address address() {
        return Address.ofCommitment(instrument.id(), position);
    }
}
