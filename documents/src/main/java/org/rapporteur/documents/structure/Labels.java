package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers and letters that stand before a paragraph: what they look like, and where they end.
public final class Labels {

    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_ROMAN = 8;

    private static final Pattern NAMED_PART =
            Pattern.compile("\\p{L}{3,}(?: \\p{L}{3,})? (?:\\d{1,3}[A-Z]?|[IVXLC]{1,6})");

    private Labels() {}

    /// A label at the beginning of a text.
    ///
    /// @param number as printed, without its full stop
    /// @param length of what to take off the text, blanks included
    /// @param item whether it is the label of an item and not the number of a paragraph
    public record Leading(String number, int length, boolean item) {

        /// There is none.
        public static final Leading NONE = new Leading("", 0, false);
    }

    /// Takes a printed number down to the number: `12.`, `12 -` and a tab before it give `12`;
    /// `(b)` stays.
    public static String number(String raw) {
        var text = FoldedText.fold(raw);
        int end = text.length();
        while (end > 0 && ".-–—．、:\u2018\u2019' ".indexOf(text.charAt(end - 1)) >= 0 && end > 1) {
            end--;
        }
        int start = 0;
        while (start < end - 1 && "\u2018\u2019' ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, end);
    }

    /// The label that opens a text whose document has not set it apart; a label of length 0 where
    /// there is none.
    public static Leading leading(String text) {
        if (text.isEmpty()) {
            return Leading.NONE;
        }
        char first = text.charAt(0);
        if (first == '(' || first == '（') {
            return bracketed(text, 1);
        }
        if (isDigit(first)) {
            return numbered(text);
        }
        if (Character.isLowerCase(first)) {
            return bracketed(text, 0);
        }
        return isBullet(first) && text.length() > 2 && text.charAt(1) == ' '
                ? new Leading(text.substring(0, 1), 2, true)
                : Leading.NONE;
    }

    /// `(a) `, `(iv) `, `b) `.
    private static Leading bracketed(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from <= LONGEST_ROMAN
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean closed =
                end > from
                        && end + 2 < text.length()
                        && (text.charAt(end) == ')' || text.charAt(end) == '）');
        if (!closed || text.charAt(end + 1) != ' ' || !isItemLabel(text.substring(from, end))) {
            return Leading.NONE;
        }
        return new Leading(text.substring(0, end + 1), end + 2, true);
    }

    private static boolean isItemLabel(String inner) {
        return inner.length() <= 2
                || isRoman(inner.toLowerCase(Locale.ROOT))
                || inner.codePointAt(0) > 0x2e80;
    }

    /// `12. `, `12 - `, `1) `.
    private static Leading numbered(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        if (end > LONGEST_NUMBER - 1 || end + 2 >= text.length()) {
            return Leading.NONE;
        }
        var number = text.substring(0, end);
        char next = text.charAt(end);
        if ((next == '.' || next == '．' || next == ')') && text.charAt(end + 1) == ' ') {
            return new Leading(next == ')' ? number + ")" : number, end + 2, next == ')');
        }
        int dash = next == ' ' ? end + 1 : end;
        boolean dashed =
                dash + 1 < text.length()
                        && "-–".indexOf(text.charAt(dash)) >= 0
                        && text.charAt(dash + 1) == ' ';
        return dashed ? new Leading(number, dash + 2, false) : Leading.NONE;
    }

    /// How much of a heading line is the number of its part, blank included: `II. `, `B. `; 0 where
    /// it has none.
    public static int leadingDivision(String text) {
        int stop = text.indexOf(". ");
        return stop > 0 && stop <= LONGEST_ROMAN && isBareDivision(text.substring(0, stop))
                ? stop + 2
                : 0;
    }

    /// How much of a title is the number of its text, blank included: `78/224. `; 0 where it has
    /// none.
    public static int leadingNumber(String title) {
        int stop = 0;
        while (stop < title.length()
                && (isDigit(title.charAt(stop)) || "/-S".indexOf(title.charAt(stop)) >= 0)) {
            stop++;
        }
        boolean number =
                stop > 2
                        && stop + 1 < title.length()
                        && title.substring(0, stop).indexOf('/') > 0
                        && title.charAt(stop) == '.'
                        && title.charAt(stop + 1) == ' ';
        return number ? stop + 2 : 0;
    }

    public static boolean isRoman(String lower) {
        return !lower.isEmpty()
                && lower.length() <= LONGEST_ROMAN
                && lower.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    /// Whether a heading line is only the number of a part: `II`, `IV.`, `B`.
    public static boolean isBareDivision(String text) {
        var number = number(text);
        return isRoman(number.toLowerCase(Locale.ROOT))
                        && number.equals(number.toUpperCase(Locale.ROOT))
                || (number.length() == 1 && number.charAt(0) >= 'A' && number.charAt(0) <= 'Z');
    }

    /// Whether a heading line is nothing but the name of a part: `Part II`, `Section 29A`, `IV`,
    /// `Income section 2`.
    public static boolean isDivisionLine(String text) {
        return !Division.parse(text).isNone() || NAMED_PART.matcher(text).matches();
    }

    /// The value of a roman numeral, lower case.
    public static int romanValue(String lower) {
        int total = 0;
        int previous = 0;
        for (int i = lower.length() - 1; i >= 0; i--) {
            int value =
                    switch (lower.charAt(i)) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        case 'x' -> 10;
                        case 'l' -> 50;
                        default -> 100;
                    };
            total += value < previous ? -value : value;
            previous = Math.max(previous, value);
        }
        return total;
    }

    /// A roman numeral in capitals, for 1 to 39.
    public static String roman(int value) {
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(value / 10) + ones[value % 10];
    }

    public static boolean isBullet(char c) {
        return "•‣◦▪●○–—-*·■□➢✓".indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
