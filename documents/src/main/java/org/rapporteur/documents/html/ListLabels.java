package org.rapporteur.documents.html;

import java.util.Locale;
import org.rapporteur.documents.structure.Labels;

/// The number of a list's item as a browser shows it.
final class ListLabels {

    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 39;

    private ListLabels() {}

    /// @param form the list's `type`: `1`, `a`, `A`, `i`, `I`
    static String print(String form, int number) {
        var label =
                switch (form) {
                    case "a" -> letter('a', number);
                    case "A" -> letter('A', number);
                    case "i" -> roman(number).toLowerCase(Locale.ROOT);
                    case "I" -> roman(number);
                    default -> String.valueOf(number);
                };
        return label + ".";
    }

    private static String letter(char first, int number) {
        return number < 1 || number > LETTERS
                ? String.valueOf(number)
                : String.valueOf((char) (first + number - 1));
    }

    private static String roman(int number) {
        return number < 1 || number > LARGEST_ROMAN ? String.valueOf(number) : Labels.roman(number);
    }
}
