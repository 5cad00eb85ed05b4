package org.rapporteur.challenge;

import java.util.Arrays;

/// A text in the form in which phrases are compared: small letters, one form of each sign, no vowel
/// signs and stretching strokes of Arabic.
///
/// @param letters folded
/// @param places for each folded letter its place in the text; one more for the end
@SuppressWarnings("ArrayRecordComponent") // handed on within one pass, never compared
record FoldedText(char[] letters, int[] places) {

    private static final char SILENT = '\0';
    private static final char[] FOLDED = table();

    static FoldedText of(String text) {
        var letters = new char[text.length()];
        var places = new int[text.length() + 1];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char folded = FOLDED[text.charAt(i)];
            if (folded != SILENT) {
                places[length] = i;
                letters[length++] = folded;
            }
        }
        places[length] = text.length();
        return new FoldedText(Arrays.copyOf(letters, length), Arrays.copyOf(places, length + 1));
    }

    /// Where in the text the folded letters before `end` end.
    int endOf(int end) {
        return end == 0 ? 0 : places[end - 1] + 1;
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = fold((char) i);
        }
        return table;
    }

    private static char fold(char c) {
        if ((c >= '\u064B' && c <= '\u065F') || c == '\u0640' || c == '\u0670' || c == '\u00AD') {
            return SILENT;
        }
        return switch (c) {
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\t', '\n', '\r' -> ' ';
            case '\u2010', '\u2011' -> '-';
            case '\u2019', '\u02BC' -> '\'';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ё', 'Ё' -> 'е';
            default -> Character.toLowerCase(c);
        };
    }
}
