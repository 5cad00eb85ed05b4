package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// The letters of a number: `B` of `57/270 B`, `A and B` of `57/130 A and B`, `A` of `217 A (III)`.
///
/// @param suffix as it stands in a canonical symbol: ` B`, ` A-C`; empty where there are none
/// @param end where they end (searching forwards) or where the digits before them end (backwards)
record Letters(String suffix, int end) {

    private static final byte[][] JOINERS =
            Stream.of("and", "to", "et", "à", "y", "a", "и", "و")
                    .map(joiner -> joiner.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);

    /// Letters that follow the digits ending at `end`.
    static Letters after(byte[] text, int end, int to) {
        int at = end < to && text[end] == ' ' ? end + 1 : end;
        char cyrillic = cyrillic(text, at, to);
        if (cyrillic != 0) {
            return new Letters(" " + cyrillic, at + 2);
        }
        if (!isLone(text, at, end, to)) {
            return new Letters("", end);
        }
        char first = Character.toUpperCase((char) text[at]);
        int last = at + 1;
        char highest = first;
        int next;
        while ((next = nextLetter(text, last, to)) > 0) {
            highest = Character.toUpperCase((char) text[next]);
            last = next + 1;
        }
        return new Letters(highest > first ? " " + first + "-" + highest : " " + first, last);
    }

    /// A Cyrillic А, В or С set by mistake for the Latin letter that looks like it, by itself; 0
    /// where none stands there.
    private static char cyrillic(byte[] text, int at, int to) {
        if (at + 1 >= to
                || text[at] != (byte) 0xD0
                || (at + 2 < to && isPartOfWord(text[at + 2]))) {
            return 0;
        }
        return switch (text[at + 1] & 0xff) {
            case 0x90 -> 'A';
            case 0x92 -> 'B';
            case 0xA1 -> 'C';
            default -> 0;
        };
    }

    /// Whether a byte goes on with the word that a Cyrillic letter began.
    private static boolean isPartOfWord(byte b) {
        boolean cyrillic = b == (byte) 0xD0 || b == (byte) 0xD1;
        return cyrillic || ByteTrie.isAsciiLetter(b) || MentionScanner.isDigit(b);
    }

    /// A letter between the digits and the bracket at `end`.
    static Letters before(byte[] text, int end, int from) {
        if (end - 2 > from
                && isCapital(text[end - 1])
                && text[end - 2] == ' '
                && MentionScanner.isDigit(text[end - 3])) {
            return new Letters(" " + (char) text[end - 1], end - 2);
        }
        return new Letters("", end);
    }

    /// The next letter of a list or range: `, B`, ` and B`, `–F`, ` to C`; -1 where the list ends.
    private static int nextLetter(byte[] text, int at, int to) {
        int i = at;
        boolean joined = false;
        if (i < to && text[i] == ',') {
            i++;
            joined = true;
        }
        if (i < to && text[i] == '-') {
            i++;
            joined = true;
        } else if (i + 2 < to && text[i] == (byte) 0xE2 && text[i + 1] == (byte) 0x80) {
            i += 3;
            joined = true;
        } else {
            int word = i < to && text[i] == ' ' ? i + 1 : i;
            int length = joinerLength(text, word, to);
            if (length > 0) {
                i = word + length;
                joined = true;
            }
        }
        if (i < to && text[i] == ' ') {
            i++;
        }
        return joined && isLone(text, i, i, to) && text[i] > text[at - 1] ? i : -1;
    }

    private static int joinerLength(byte[] text, int at, int to) {
        for (var joiner : JOINERS) {
            if (at + joiner.length < to
                    && Arrays.equals(text, at, at + joiner.length, joiner, 0, joiner.length)
                    && text[at + joiner.length] == ' ') {
                return joiner.length;
            }
        }
        return 0;
    }

    /// One capital by itself (or a small letter set tight against the digits), not the first letter
    /// of a word.
    private static boolean isLone(byte[] text, int at, int digitsEnd, int to) {
        if (at >= to || !ByteTrie.isAsciiLetter(text[at])) {
            return false;
        }
        boolean tight = at == digitsEnd;
        boolean letter = isCapital(text[at]) || (tight && text[at] <= 'z');
        boolean ends =
                at + 1 >= to
                        || !(ByteTrie.isAsciiLetter(text[at + 1])
                                || MentionScanner.isDigit(text[at + 1]));
        boolean apostrophe =
                at + 1 < to
                        && (text[at + 1] == '\''
                                || (text[at + 1] == (byte) 0xE2 && isApostrophe(text, at + 1, to)));
        return letter && ends && !apostrophe;
    }

    private static boolean isApostrophe(byte[] text, int at, int to) {
        return at + 2 < to && text[at + 1] == (byte) 0x80 && text[at + 2] == (byte) 0x99;
    }

    private static boolean isCapital(byte b) {
        return b >= 'A' && b <= 'Z';
    }
}
