package org.rapporteur.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was done about a commitment by the cut-off date: five ratings, and four statements that are
/// no rating. The order is that of the list, not of worth; they are counted, never averaged.
///
/// Example: a commitment to hold three meetings, all held and recorded, is [#IMPLEMENTED].
public enum ImplementationStatus {

    /// Every element of the act is done and documented.
    IMPLEMENTED,

    /// The main element is done, minor parts are open.
    LARGELY_IMPLEMENTED,

    /// Some elements are done.
    PARTLY_IMPLEMENTED,

    /// A decision, budget or plan exists; nothing is delivered.
    STARTED,

    /// An official source says that nothing was done. Silence never says so.
    NOT_STARTED,

    /// Was looked for, and nothing found; the search is written down.
    NO_INFORMATION,

    /// The condition of the commitment was not met.
    NOT_APPLICABLE,

    /// The wording asks for no act that could be observed.
    NOT_ASSESSABLE,

    /// A later text took its place.
    SUPERSEDED;

    /// Whether it says what was done; else it says why nothing is said.
    public boolean isRating() {
        return compareTo(NOT_STARTED) <= 0;
    }

    /// As programs and addresses write it: `partly-implemented`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ImplementationStatus> find(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
