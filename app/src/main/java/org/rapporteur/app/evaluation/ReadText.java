package org.rapporteur.app.evaluation;

import java.text.Normalizer;

/// Texts as two readings of one document are compared by them.
final class ReadText {

    private ReadText() {}

    /// White space folded; hyphens that forbid a line end are hyphens, soft ones are none.
    static String comparable(String text) {
        var folded = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b') {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (c == '\u2010' || c == '\u2011') {
                folded.append('-');
            } else if (c != '\u00ad') {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }
}
