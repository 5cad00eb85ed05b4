package org.rapporteur.documents.word;

import java.util.Locale;

/// A number in the forms that lists are counted in.
final class NumberForms {

    private static final String[] HUNDREDS = {
        "", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"
    };
    private static final String[] TENS = {
        "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"
    };
    private static final String[] ONES = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
    };
    private static final String CHINESE = "零一二三四五六七八九";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final int LARGEST = 3999;

    private NumberForms() {}

    static String print(String format, int number) {
        if (number < 1 || number > LARGEST) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letter("abcdefghijklmnopqrstuvwxyz", number);
            case "upperLetter" -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "russianLower" -> letter(RUSSIAN, number);
            case "russianUpper" -> letter(RUSSIAN.toUpperCase(Locale.ROOT), number);
            case "arabicAbjad" -> letter(ABJAD, number);
            case "arabicAlpha" -> letter(ARABIC, number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" ->
                    chinese(number);
            default -> String.valueOf(number);
        };
    }

    /// `a` … `z`, `aa`, `bb`: as Word counts.
    private static String letter(String alphabet, int number) {
        int at = (number - 1) % alphabet.length();
        return alphabet.substring(at, at + 1).repeat((number - 1) / alphabet.length() + 1);
    }

    private static String roman(int number) {
        return "M".repeat(number / 1000)
                + HUNDREDS[number / 100 % 10]
                + TENS[number / 10 % 10]
                + ONES[number % 10];
    }

    private static String chinese(int number) {
        if (number >= 100) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        var ten = tens == 0 ? "" : tens == 1 ? "十" : CHINESE.charAt(tens) + "十";
        return number % 10 == 0 ? ten : ten + CHINESE.charAt(number % 10);
    }
}
