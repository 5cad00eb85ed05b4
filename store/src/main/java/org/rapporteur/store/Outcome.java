package org.rapporteur.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person decided about a proposal.
public enum Outcome {

    /// It is as the program proposed it, or one of the candidates that it named.
    ACCEPTED,

    /// It is something else, which the decision names.
    CORRECTED,

    /// It is not so.
    REJECTED,

    /// An earlier decision no longer stands; the proposal waits again.
    WITHDRAWN;

    /// As programs and addresses write it: `accepted`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
