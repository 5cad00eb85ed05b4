package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The `S-` or `ES-` before the number of a special or emergency special session, with any of the
/// hyphens seen.
final class SpecialSession {

    /// The same two in Arabic, the longer first.
    private static final byte[][] ARABIC = {
        "دإط".getBytes(StandardCharsets.UTF_8), "دإ".getBytes(StandardCharsets.UTF_8)
    };

    private SpecialSession() {}

    /// Where `S-` or `ES-` starts before `digits`; `digits` itself where neither stands there.
    static int startBefore(byte[] text, int digits, int from) {
        int hyphen = hyphenLength(text, digits, from);
        for (var prefix : ARABIC) {
            int start = digits - hyphen - prefix.length;
            if (hyphen > 0
                    && start >= from
                    && Arrays.equals(text, start, digits - hyphen, prefix, 0, prefix.length)) {
                return start;
            }
        }
        int letter = digits - hyphen - 1;
        if (hyphen == 0 || letter < from || text[letter] != 'S') {
            return digits;
        }
        int start = letter > from && text[letter - 1] == 'E' ? letter - 1 : letter;
        boolean alone =
                start == from
                        || !(ByteTrie.isAsciiLetter(text[start - 1]) || text[start - 1] == '/');
        return alone ? start : digits;
    }

    static String of(byte[] text, int start, int digits) {
        boolean emergency = text[start] == 'E' || digits - start > ARABIC[0].length;
        return emergency ? "ES-" : "S-";
    }

    private static int hyphenLength(byte[] text, int end, int from) {
        if (end - 1 >= from && text[end - 1] == '-') {
            return 1;
        }
        boolean wide =
                end - 3 >= from && text[end - 3] == (byte) 0xE2 && text[end - 2] == (byte) 0x80;
        return wide && (text[end - 1] == (byte) 0x91 || text[end - 1] == (byte) 0x93) ? 3 : 0;
    }
}
