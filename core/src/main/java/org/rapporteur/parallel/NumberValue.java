package org.rapporteur.parallel;

import java.util.List;

/// What a printed number or letter counts, in the numerals and alphabets of the six languages: `4`,
/// `(d)`, `د`, `г)`, `㈣` and `iv` are all 4.
final class NumberValue {

    /// The orders in which the alphabets count items.
    private static final List<String> ALPHABETS =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "абвгдежзиклмнопрстуфхцчшщэюя",
                    "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
                    "一二三四五六七八九十",
                    "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");

    private static final String ROMAN_LETTERS = "ivx";
    private static final int MOST_DIGITS = 6;

    private NumberValue() {}

    /// 0 where the text counts nothing. Romans of one letter are read as letters: in a row of
    /// letters "i" is the ninth.
    static int of(String number) {
        var core = core(number);
        if (core.isEmpty()) {
            return 0;
        }
        if (core.length() <= MOST_DIGITS && core.chars().allMatch(Character::isDigit)) {
            return core.chars().reduce(0, (value, c) -> value * 10 + Character.digit(c, 10));
        }
        return core.length() == 1 ? letter(core.charAt(0)) : roman(core);
    }

    private static String core(String number) {
        var kept = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = Character.toLowerCase(number.charAt(i));
            if (Character.isLetterOrDigit(c) || (c >= '㈠' && c <= '㈩')) {
                kept.append(c == 'أ' || c == 'إ' || c == 'آ' ? 'ا' : c);
            }
        }
        // Arabic stretches "ه" into "هـ" so that it shows its form.
        return kept.toString().replace("ـ", "");
    }

    private static int letter(char c) {
        return ALPHABETS.stream().mapToInt(order -> order.indexOf(c) + 1).max().orElse(0);
    }

    private static int roman(String text) {
        int total = 0;
        int before = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value =
                    switch (ROMAN_LETTERS.indexOf(text.charAt(i))) {
                        case 0 -> 1;
                        case 1 -> 5;
                        case 2 -> 10;
                        default -> 0;
                    };
            if (value == 0) {
                return 0;
            }
            total += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return total;
    }
}
