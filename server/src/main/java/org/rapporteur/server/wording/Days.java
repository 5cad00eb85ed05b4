package org.rapporteur.server.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Days as the catalogue writes them, in the reader's language.
final class Days {

    private static final int LENGTH_OF_A_MONTH = 7; // 2024-05
    private static final int LENGTH_OF_A_DAY = 10; // 2024-05-12

    private Days() {}

    /// `2023-10-23`, `2024-05`, `2028` or a window `2023-10-23/2023-10-25`; what is none of these
    /// stays as it is.
    static String format(String written, Locale locale) {
        int stroke = written.indexOf('/');
        try {
            return stroke < 0
                    ? single(written, locale)
                    : window(written.substring(0, stroke), written.substring(stroke + 1), locale);
        } catch (DateTimeParseException other) {
            return written;
        }
    }

    /// Days of one month share its name where the language has it behind the day.
    private static String window(String first, String last, Locale locale) {
        boolean sameMonth =
                !locale.equals(Locale.CHINESE)
                        && first.length() == LENGTH_OF_A_DAY
                        && last.length() == LENGTH_OF_A_DAY
                        && first.regionMatches(0, last, 0, LENGTH_OF_A_MONTH);
        var start =
                sameMonth
                        ? DateTimeFormatter.ofPattern("d", locale).format(LocalDate.parse(first))
                        : single(first, locale);
        return start + " – " + single(last, locale);
    }

    private static String single(String written, Locale locale) {
        return switch (written.length()) {
            case LENGTH_OF_A_DAY ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(LocalDate.parse(written));
            case LENGTH_OF_A_MONTH ->
                    DateTimeFormatter.ofLocalizedPattern("yMMMM")
                            .withLocale(locale)
                            .format(YearMonth.parse(written));
            default -> written;
        };
    }
}
