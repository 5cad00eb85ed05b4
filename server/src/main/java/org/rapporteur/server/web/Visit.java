package org.rapporteur.server.web;

import java.util.Map;
import org.rapporteur.server.wording.Wording;

/// What a visitor asks.
///
/// @param here the address with its parameters; paths as they were sent, parameters read
/// @param places values of the path's parameters
/// @param fields of the form, or of the object that a program sent
/// @param upload the file that was sent along; [Upload#NONE] without one
/// @param wording the language in which to answer
/// @param takesPart whether the page that is open takes a part of itself for an answer
public record Visit(
        Address here,
        Map<String, String> places,
        Map<String, String> fields,
        Upload upload,
        Wording wording,
        Asker asker,
        boolean takesPart) {

    /// Longer values of a parameter are refused; the longest that is of use is a paragraph.
    public static final int MOST_CHARACTERS = 4_000;

    public Visit {
        places = Map.copyOf(places);
        fields = Map.copyOf(fields);
    }

    public Person person() {
        return asker.person();
    }

    /// What was written into a field of the form, stripped; empty where it is missing.
    public String field(String name) {
        return fields.getOrDefault(name, "").strip();
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
        return number(name, parameter(name), new Range(usual, least, most));
    }

    /// The same of a form's field.
    public int fieldNumber(String name, int usual, int least, int most) {
        return number(name, field(name), new Range(usual, least, most));
    }

    private record Range(int usual, int least, int most) {}

    private static int number(String name, String written, Range range) {
        int least = range.least();
        int most = range.most();
        if (written.isEmpty()) {
            return range.usual();
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
