package org.rapporteur.documents.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as documents print them: "19 December 2023", "le 1er mars 2024", "2024年3月1日".
public final class PrintedDates {

    /// The twelve months of each language that writes them as words, by their beginnings.
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of(
                            "january",
                            "february",
                            "march",
                            "april",
                            "may",
                            "june",
                            "july",
                            "august",
                            "september",
                            "october",
                            "november",
                            "december"),
                    List.of(
                            "janvier",
                            "février",
                            "mars",
                            "avril",
                            "mai",
                            "juin",
                            "juillet",
                            "août",
                            "septembre",
                            "octobre",
                            "novembre",
                            "décembre"),
                    List.of(
                            "enero",
                            "febrero",
                            "marzo",
                            "abril",
                            "mayo",
                            "junio",
                            "julio",
                            "agosto",
                            "septiembre",
                            "octubre",
                            "noviembre",
                            "diciembre"),
                    List.of(
                            "января",
                            "февраля",
                            "марта",
                            "апреля",
                            "мая",
                            "июня",
                            "июля",
                            "августа",
                            "сентября",
                            "октября",
                            "ноября",
                            "декабря"));

    private static final int LONGEST_DAY = 2;
    private static final int YEAR_DIGITS = 4;

    private PrintedDates() {}

    /// The first day that a text names in full.
    public static Optional<LocalDate> find(String text) {
        var chinese = chinese(text);
        if (chinese.isPresent()) {
            return chinese;
        }
        var words = text.toLowerCase(Locale.ROOT).split("[\\s,()\\[\\]]+");
        for (int i = 0; i < words.length; i++) {
            int month = month(words[i]);
            if (month > 0 && i > 0) {
                int day = day(i > 1 && words[i - 1].equals("de") ? words[i - 2] : words[i - 1]);
                int yearAt = i + 1 < words.length && words[i + 1].equals("de") ? i + 2 : i + 1;
                var date =
                        yearAt < words.length
                                ? date(year(words[yearAt]), month, day)
                                : Optional.<LocalDate>empty();
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static int month(String word) {
        for (var months : MONTHS) {
            int at = months.indexOf(word);
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private static int day(String word) {
        var digits = word.endsWith("er") ? word.substring(0, word.length() - 2) : word;
        return isNumber(digits, LONGEST_DAY) ? Integer.parseInt(digits) : 0;
    }

    private static int year(String word) {
        var digits = word.length() > YEAR_DIGITS ? word.substring(0, YEAR_DIGITS) : word;
        return digits.length() == YEAR_DIGITS && isNumber(digits, YEAR_DIGITS)
                ? Integer.parseInt(digits)
                : 0;
    }

    private static boolean isNumber(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && text.chars().allMatch(c -> Labels.isDigit((char) c));
    }

    private static Optional<LocalDate> chinese(String text) {
        int year = text.indexOf('年');
        int month = text.indexOf('月', year + 1);
        int day = text.indexOf('日', month + 1);
        if (year < YEAR_DIGITS || month < year || day < month) {
            return Optional.empty();
        }
        return date(
                year(text.substring(year - YEAR_DIGITS, year)),
                day(text.substring(year + 1, month).strip()),
                day(text.substring(month + 1, day).strip()));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year == 0 || month == 0 || day == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
