package org.rapporteur.challenge;

/// A text in the form in which phrases are compared, letter for letter at the same places.
final class FoldedText {

    private static final char[] FOLDED = table();

    private FoldedText() {}

    static char[] of(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLDED[folded[i]];
        }
        return folded;
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = fold((char) i);
        }
        return table;
    }

    private static char fold(char c) {
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
