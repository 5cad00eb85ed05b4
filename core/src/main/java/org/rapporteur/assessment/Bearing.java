package org.rapporteur.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an item of evidence says about the act that a commitment asks for.
public enum Bearing {

    /// It is the act itself, on record for everybody: the minutes of the meeting that was to be
    /// held.
    ACT_ITSELF,

    /// It says that something was done.
    SOMETHING_DONE,

    /// It says in so many words that nothing was done.
    NOTHING_DONE;

    /// As programs and addresses write it: `nothing-done`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Bearing> find(String code) {
        return Arrays.stream(values()).filter(bearing -> bearing.code().equals(code)).findFirst();
    }
}
