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
/// @param origins for each folded character its place in the text; one more for the end
record FoldedWords(String text, int[] origins) {

    private static final char ASCII = 128;
    private static final String LATIN_ALIKE = "aceopxyAEOPCTXKMHB";
    private static final String CYRILLIC_ALIKE = "асеорхуаеорстхкмнв";

    static FoldedWords of(String text, Language language) {
        return of(text, text.length(), language);
    }

    /// Only the first `limit` characters.
    static FoldedWords of(String text, int limit, Language language) {
        int end = Math.min(limit, text.length());
        var folded = new StringBuilder(end);
        var origins = new int[end + 1];
        boolean blank = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < ASCII && language != Language.RUSSIAN) {
                origins[folded.length()] = i;
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
                blank = false;
                continue;
            }
            if (isSilent(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space || !blank) {
                origins[folded.length()] = i;
                folded.append(space ? ' ' : fold(c, language));
            }
            blank = space;
        }
        origins[folded.length()] = end;
        return new FoldedWords(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    /// Where the folded character at `index` stands in the text.
    int origin(int index) {
        return origins[index];
    }

    /// Where the characters before the folded position `end` end in the text, with the vowel signs
    /// that belong to the last.
    int originEnd(int end, String source) {
        int at = end == 0 ? 0 : origins[end - 1] + 1;
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
