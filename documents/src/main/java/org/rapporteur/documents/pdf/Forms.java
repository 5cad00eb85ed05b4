package org.rapporteur.documents.pdf;

import java.text.Normalizer;

/// Letters as they are written, whatever form they are printed in.
final class Forms {

    private static final char LAST_BEFORE_HALFWIDTH = '\ufefc';

    private Forms() {}

    /// The letters that an Arabic or Hebrew form stands for, ligatures taken apart; any other text
    /// as it is.
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForm(text.charAt(i))) {
                // Marks by themselves come out with a blank that carries them.
                return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
            }
        }
        return text;
    }

    private static boolean isForm(char c) {
        boolean hebrewOrArabic = c >= '\ufb1d' && c <= '\ufdff';
        boolean arabic = c >= '\ufe70' && c <= LAST_BEFORE_HALFWIDTH;
        return hebrewOrArabic || arabic;
    }
}
