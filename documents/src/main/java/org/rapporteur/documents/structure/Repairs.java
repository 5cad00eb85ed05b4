package org.rapporteur.documents.structure;

import java.text.Normalizer;
import org.rapporteur.instrument.StructureWord.Kind;

/// Mends what transcripts and layouts do to words, where it is certain.
public final class Repairs {

    private Repairs() {}

    /// White space folded, letters with their accents in one, and blanks beside the hyphen of a
    /// compound taken out: "drug -related" and "sports- based", but not "short- and long-term" or
    /// "supply - demand".
    public static String mend(String text) {
        var folded = FoldedText.fold(Normalizer.normalize(text, Normalizer.Form.NFC));
        var mended = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != ' ' || !isInsideCompound(folded, i)) {
                mended.append(folded.charAt(i));
            }
        }
        return mended.toString();
    }

    private static boolean isInsideCompound(String text, int blank) {
        boolean before =
                blank > 1
                        && text.charAt(blank - 1) == '-'
                        && Character.isLetter(text.charAt(blank - 2));
        boolean after =
                blank + 2 < text.length()
                        && text.charAt(blank + 1) == '-'
                        && Character.isLetter(text.charAt(blank + 2));
        if (after) {
            return blank > 0
                    && Character.isLetter(text.charAt(blank - 1))
                    && Character.isLowerCase(text.charAt(blank + 2));
        }
        return before
                && blank + 1 < text.length()
                && Character.isLowerCase(text.charAt(blank + 1))
                && !joinsHalves(wordAt(text, blank + 1));
    }

    /// Whether a blank behind a hyphen or dash tears one word or range apart: "non- governmental",
    /// "18– 22", but not "short- and long-term".
    public static boolean isTornAfter(char before, char dash, String next) {
        if (next.isEmpty()) {
            return false;
        }
        char first = next.charAt(0);
        return switch (dash) {
            case '-', '\u2010', '\u2011' ->
                    Character.isLetter(before)
                            && Character.isLowerCase(first)
                            && !joinsHalves(wordAt(next, 0));
            case '–' -> Character.isDigit(before) && Character.isDigit(first);
            default -> false;
        };
    }

    /// Behind such a word the hyphen is meant: "short- and long-term".
    private static boolean joinsHalves(String word) {
        return StructureWords.inUse().is(Kind.HUNG_HYPHEN, word);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
