package org.rapporteur.server.cycle;

import org.rapporteur.challenge.Challenge;
import org.rapporteur.store.Coverage;

/// A challenge and how much of the library is linked to it.
///
/// @param answers what answers it
/// @param describes what describes it
public record ChallengeLine(Challenge challenge, Amount answers, Amount describes) {

    private static final int FULL = 100;

    /// How much, with the length of its bar.
    ///
    /// @param accepted provisions whose link people accepted
    /// @param proposed provisions whose link waits for a person
    /// @param instruments that they stand in
    /// @param acceptedWidth length of its part of the bar, 0 to 100
    /// @param width length of the whole bar, 0 to 100
    public record Amount(
            long accepted, long proposed, long instruments, int acceptedWidth, int width) {

        static Amount of(Coverage coverage, long most) {
            return new Amount(
                    coverage.accepted(),
                    coverage.proposed(),
                    coverage.instruments(),
                    barLength(coverage.accepted(), most),
                    barLength(coverage.provisions(), most));
        }

        /// Both together.
        public long provisions() {
            return accepted + proposed;
        }

        public boolean isNone() {
            return provisions() == 0;
        }
    }

    /// The bar of a count; whatever is more than nothing can be seen.
    private static int barLength(long count, long most) {
        return count == 0 ? 0 : Math.max(1, (int) (FULL * count / most));
    }
}
