package org.rapporteur.citation;

/// What may stand in the brackets behind a number: a year, a roman session, a special session in
/// roman numerals.
final class BracketedSession {

    private BracketedSession() {}

    static boolean is(byte[] text, int start, int end) {
        return isYear(text, start, end) || isRoman(text, afterSpecial(text, start, end), end);
    }

    private static boolean isYear(byte[] text, int start, int end) {
        if (end - start != 4 || (text[start] != '1' && text[start] != '2')) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!MentionScanner.isDigit(text[i])) {
                return false;
            }
        }
        int century = (text[start] - '0') * 10 + text[start + 1] - '0';
        return century == 19 || century == 20;
    }

    private static int afterSpecial(byte[] text, int start, int end) {
        int at = start;
        if (at < end && text[at] == 'E') {
            at++;
        }
        if (at < end && text[at] == 'S') {
            at++;
            if (at < end && text[at] == '-') {
                return at + 1;
            }
            if (at + 2 < end && text[at] == (byte) 0xE2) {
                return at + 3;
            }
        }
        return start;
    }

    private static boolean isRoman(byte[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = text[i];
            if (b != 'I' && b != 'V' && b != 'X' && b != 'L') {
                return false;
            }
        }
        return end > start;
    }
}
