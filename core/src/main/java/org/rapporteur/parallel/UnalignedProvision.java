package org.rapporteur.parallel;

import java.util.Locale;
import org.rapporteur.instrument.ProvisionAddress;

/// A provision of one language version for which the other has nothing.
///
/// @param side the version that has it
public record UnalignedProvision(Side side, ProvisionAddress address, Reason reason) {

    /// One of the two versions laid side by side.
    public enum Side {
        FIRST,
        SECOND
    }

    /// Why nothing was found for it.
    public enum Reason {
        /// The other version has no provision left between the neighbours of this one.
        MISSING,
        /// What stands at its place in the other version is too different in kind, length or
        /// figures.
        DIFFERENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
