package org.rapporteur.server.web;

import java.util.Map;
import org.rapporteur.server.wording.Wording;

/// What a visitor asks.
///
/// @param here the address with its parameters; paths as they were sent, parameters read
/// @param places values of the path's parameters
/// @param wording the language in which to answer
public record Visit(Address here, Map<String, String> places, Wording wording) {

    /// Longer values of a parameter are refused; the longest that is of use is a paragraph.
    public static final int MOST_CHARACTERS = 4_000;

    public Visit {
        places = Map.copyOf(places);
    }

    /// The value of a parameter, stripped; empty where it is missing.
    public String parameter(String name) {
        return here.parameters().getOrDefault(name, "").strip();
    }

    /// The value of a path's parameter.
    public String place(String name) {
        var value = places.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the path has no " + name);
        }
        return value;
    }

    /// A parameter that is a whole number.
    ///
    /// @param usual where it is missing
    public int number(String name, int usual, int least, int most) {
        var written = parameter(name);
        if (written.isEmpty()) {
            return usual;
        }
        if (!written.matches("\\d{1,9}")
                || Integer.parseInt(written) < least
                || Integer.parseInt(written) > most) {
            throw Refusal.badRequest(
                    "refusal.number", name, Integer.toString(least), Integer.toString(most));
        }
        return Integer.parseInt(written);
    }
}
