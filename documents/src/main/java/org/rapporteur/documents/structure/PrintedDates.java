package org.rapporteur.documents.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.instrument.StructureWord.Kind;

/// Days as documents print them: "19 December 2023", "le 1er mars 2024", "2024年3月1日".
public final class PrintedDates {

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
                int day = day(i > 1 && joins(words[i - 1]) ? words[i - 2] : words[i - 1]);
                int yearAt = i + 1 < words.length && joins(words[i + 1]) ? i + 2 : i + 1;
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

    /// Arabic writes a month by both its names: behind the stroke stands the one that is looked up.
    private static int month(String word) {
        return StructureWords.inUse()
                .findValue(Kind.MONTH, word.substring(word.lastIndexOf('/') + 1))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static boolean joins(String word) {
        return StructureWords.inUse().is(Kind.DATE_JOINER, word);
    }

    private static int day(String word) {
        var ending = StructureWords.inUse().ending(Kind.DAY_ENDING, word);
        var digits = word.substring(0, word.length() - ending.length());
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
        int year = sign(text, "year", 0);
        int month = sign(text, "month", year + 1);
        int day = sign(text, "day", month + 1);
        if (year < YEAR_DIGITS || month < year || day < month) {
            return Optional.empty();
        }
        return date(
                year(text.substring(year - YEAR_DIGITS, year)),
                day(text.substring(year + 1, month).strip()),
                day(text.substring(month + 1, day).strip()));
    }

    /// Where the sign behind a number says what it counts; -1 where none does.
    private static int sign(String text, String unit, int from) {
        var words = StructureWords.inUse();
        for (var sign : words.all(Kind.DATE_SIGN)) {
            int at = text.indexOf(sign, from);
            if (at >= 0 && words.findValue(Kind.DATE_SIGN, sign).orElse("").equals(unit)) {
                return at;
            }
        }
        return -1;
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
