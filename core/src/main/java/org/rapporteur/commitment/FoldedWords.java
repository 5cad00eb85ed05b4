package org.rapporteur.commitment;

import java.util.Arrays;
import org.rapporteur.text.Language;

/// A text in the form in which phrases are compared, with the place in the text of each character.
///
/// Small letters; one blank for white space of any kind; no invisible marks, Arabic vowel signs or
/// stretching strokes; one form of alef; Latin letters that look like Cyrillic ones read as those
/// in Russian, for typists mix them up.
///
/// @param text folded
/// @param origins for each folded character its place in the text, and one more for the end; empty
///   where every character stands at its own place
record FoldedWords(String text, int[] origins) {

    private static final int[] AT_THEIR_OWN = {};
    private static final char ASCII = 128;

    /// Visible ASCII characters in small letters; 0 for all that need a closer look.
    private static final char[] PLAIN = plain();

    private static final String LATIN_ALIKE = "aceopxyAEOPCTXKMHB";
    private static final String CYRILLIC_ALIKE = "асеорхуаеорстхкмнв";

    static FoldedWords of(String text, Language language) {
        return of(text, text.length(), language);
    }

    /// Only the first `limit` characters.
    static FoldedWords of(String text, int limit, Language language) {
        int end = Math.min(limit, text.length());
        var folded = new char[end];
        var origins = AT_THEIR_OWN;
        int length = 0;
        boolean blank = true;
        int plain = language == Language.RUSSIAN ? 0 : PLAIN.length;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            char small = c < plain ? PLAIN[c] : 0;
            boolean space = small == 0 && isSpace(c);
            if (space ? blank : small == 0 && isSilent(c)) {
                origins = origins.length == 0 ? firstPlaces(end, length) : origins;
                continue;
            }
            if (origins.length > 0) {
                origins[length] = i;
            }
            folded[length] = small != 0 ? small : space ? ' ' : fold(c, language);
            length++;
            blank = space;
        }
        if (origins.length > 0) {
            origins[length] = end;
            origins = Arrays.copyOf(origins, length + 1);
        }
        return new FoldedWords(new String(folded, 0, length), origins);
    }

    private static int[] firstPlaces(int end, int count) {
        var places = new int[end + 1];
        for (int i = 0; i < count; i++) {
            places[i] = i;
        }
        return places;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char[] plain() {
        var small = new char[ASCII];
        for (char c = ' ' + 1; c < ASCII; c++) {
            small[c] = Character.toLowerCase(c);
        }
        return small;
    }

    /// Where the folded character at `index` stands in the text.
    int origin(int index) {
        return origins.length == 0 ? index : origins[index];
    }

    /// The folded position of a place in the text, or of the next character that was kept.
    int indexOf(int origin) {
        if (origins.length == 0) {
            return Math.min(text.length(), origin);
        }
        int index = Arrays.binarySearch(origins, 0, text.length(), origin);
        return index >= 0 ? index : Math.min(text.length(), -index - 1);
    }

    /// Where the characters before the folded position `end` end in the text, with the vowel signs
    /// that belong to the last.
    int originEnd(int end, String source) {
        int at = end == 0 ? 0 : origin(end - 1) + 1;
        while (at < source.length() && isArabicSign(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSilent(char c) {
        return Character.getType(c) == Character.FORMAT || isArabicSign(c);
    }

    private static boolean isArabicSign(char c) {
        return (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || c == '\u0640';
    }

    private static char fold(char c, Language language) {
        if (language == Language.RUSSIAN) {
            int alike = LATIN_ALIKE.indexOf(c);
            if (alike >= 0) {
                return CYRILLIC_ALIKE.charAt(alike);
            }
        }
        return switch (c) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '،', '，' -> ',';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ё', 'Ё' -> 'е';
            default -> Character.toLowerCase(c);
        };
    }
}
