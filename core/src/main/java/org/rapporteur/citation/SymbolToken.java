package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;

/// The bounds of a whole symbol around a stroke: `A/C.3/78/L.12/Rev.1`, `A/76/6 (Sect. 10)/Add.1`.
final class SymbolToken {

    private static final int LONGEST_FIRST_SEGMENT = 12;
    private static final byte[][] BRACKETED = {
        "Sect.".getBytes(StandardCharsets.UTF_8),
        "Part".getBytes(StandardCharsets.UTF_8),
        "Vol".getBytes(StandardCharsets.UTF_8),
        "Introduction".getBytes(StandardCharsets.UTF_8),
        "Income".getBytes(StandardCharsets.UTF_8),
        "SUPP".getBytes(StandardCharsets.UTF_8),
    };

    private SymbolToken() {}

    /// Where the first segment starts; -1 when what stands before the stroke can be none.
    static int start(byte[] text, int stroke, int from) {
        int at = stroke;
        while (at > from && isSegmentByte(text[at - 1]) && stroke - at <= LONGEST_FIRST_SEGMENT) {
            at--;
        }
        boolean capital = at < stroke && text[at] >= 'A' && text[at] <= 'Z';
        boolean bounded =
                at == from
                        || !(text[at - 1] == '/'
                                || isSegmentByte(text[at - 1])
                                || (text[at - 1] & 0x80) != 0 && isLetterBefore(text, at, from));
        return capital && bounded ? at : -1;
    }

    /// A closing quotation mark, dash or bracket bounds a symbol, and so does a Chinese character;
    /// any other letter does not.
    private static boolean isLetterBefore(byte[] text, int at, int from) {
        int lead = at - 3 >= from ? text[at - 3] & 0xff : 0;
        return !(lead >= 0xE2 && lead <= 0xEF) && text[at - 1] != (byte) 0xAB;
    }

    /// Where the symbol ends, without a full stop or bracket that belongs to the sentence.
    static int end(byte[] text, int stroke, int to) {
        int at = stroke + 1;
        int depth = 0;
        while (at < to) {
            byte b = text[at];
            if (b == '(') {
                if (!isBracketed(text, at + 1, to) && !isBracketedNumber(text, at + 1, to)) {
                    break;
                }
                depth++;
            } else if (b == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (b == ' ') {
                if (depth == 0
                        && !(at + 1 < to && text[at + 1] == '(' && isBracketed(text, at + 2, to))) {
                    break;
                }
            } else if (isNonBreakingHyphen(text, at, to)) {
                at += 2;
            } else if (!isSegmentByte(b) && b != '/') {
                break;
            }
            at++;
        }
        while (at > stroke + 1
                && (text[at - 1] == '.' || text[at - 1] == '-' || text[at - 1] == '/')) {
            at--;
        }
        return at;
    }

    /// A symbol has a first segment of capitals and a digit in a later one.
    static boolean isSymbol(byte[] text, int start, int stroke, int end) {
        boolean roman = true;
        boolean hyphen = false;
        for (int i = start; i < stroke; i++) {
            byte b = text[i];
            roman &= b == 'I' || b == 'V' || b == 'X';
            hyphen |= b == '-';
            boolean capital = b >= 'A' && b <= 'Z';
            boolean inner = i > start && (b == '-' || b == '.' || MentionScanner.isDigit(b));
            if (!capital && !inner) {
                return false;
            }
        }
        for (int i = stroke + 1; i < end; i++) {
            if (MentionScanner.isDigit(text[i])) {
                // "decision XII/3" is a number with a roman session, no symbol.
                return !roman && !(hyphen && isDigitsOnly(text, stroke + 1, end));
            }
        }
        return false;
    }

    private static boolean isBracketed(byte[] text, int at, int to) {
        for (var word : BRACKETED) {
            if (at + word.length <= to
                    && java.util.Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    /// A post grade ("P-2/1") or a regulation ("XI-1/6") is no symbol.
    private static boolean isDigitsOnly(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!MentionScanner.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /// `(15)`, as in `ICCD/COP(15)/23`.
    private static boolean isBracketedNumber(byte[] text, int at, int to) {
        int end = at;
        while (end < to && MentionScanner.isDigit(text[end])) {
            end++;
        }
        return end > at && end + 1 < to && text[end] == ')' && text[end + 1] == '/';
    }

    private static boolean isNonBreakingHyphen(byte[] text, int at, int to) {
        return at + 2 < to
                && text[at] == (byte) 0xE2
                && text[at + 1] == (byte) 0x80
                && text[at + 2] == (byte) 0x91;
    }

    private static boolean isSegmentByte(byte b) {
        return ByteTrie.isAsciiLetter(b) || MentionScanner.isDigit(b) || b == '.' || b == '-';
    }
}
