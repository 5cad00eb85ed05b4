package org.rapporteur.documents.structure;

/// Numbers in Chinese words: `九` is 9, `一百一十一` is 111.
public final class ChineseNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumbers() {}

    /// The number of a text that is nothing else, up to 999; 0 for any other text.
    public static int value(String text) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = DIGITS.indexOf(c == '零' ? '〇' : c);
            if (at >= 0) {
                digit = at;
            } else if (c == '百' || c == '十') {
                total += Math.max(1, digit) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                return 0;
            }
        }
        return total + digit;
    }
}
