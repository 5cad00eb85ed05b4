package org.rapporteur.server.assessment;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    public static AssessedCommitment get(OpenLibrary library, String instrument, String position) {
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

    /// Where a commitment stands that is known by its content; empty where the library has none.
    public static Optional<AssessedCommitment> find(OpenLibrary library, CommitmentKey key) {
        var listing = library.store().instrumentListing();
        return Stream.concat(
                        listing.listVersions(key.instrument()).stream(),
                        listing.find(key.instrument()).stream())
                .filter(row -> row.language().equals(key.language()))
                .flatMap(row -> find(library, row, key).stream())
                .findFirst();
    }

    private static Optional<AssessedCommitment> find(
            OpenLibrary library, InstrumentRow row, CommitmentKey key) {
        var commitments = library.store().commitments().list(row.id());
        return IntStream.range(0, commitments.size())
                .filter(i -> CommitmentKey.of(row, commitments.get(i)).equals(key))
                .mapToObj(i -> new AssessedCommitment(row, i, commitments.get(i)))
                .findFirst();
    }

    public CommitmentKey key() {
        return CommitmentKey.of(instrument, commitment);
    }

    public Address address() {
        return Address.ofCommitment(instrument.id(), position);
    }
}
