package org.rapporteur.report.wording;

/// Text that came from outside, made fit for XML and HTML: characters that neither may hold become
/// U+FFFD.
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    public static String of(String text) {
        int bad = firstBad(text, 0);
        if (bad < 0) {
            return text;
        }
        var clean = new StringBuilder(text);
        while (bad >= 0) {
            clean.setCharAt(bad, REPLACEMENT);
            bad = firstBad(clean, bad + 1);
        }
        return clean.toString();
    }

    private static int firstBad(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired =
                    i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c) || isForbidden(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForbidden(char c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return control || c == 0x7F || c == '\uFFFE' || c == '\uFFFF';
    }
}
