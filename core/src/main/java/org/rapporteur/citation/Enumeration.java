package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Whether a number carries on an enumeration: "70/1 of 25 September 2015, 71/2 and 72/3".
final class Enumeration {

    /// Words that end in a full stop and open no pinpoint; these are in the vocabulary.
    private static final Set<String> ABBREVIATIONS =
            Set.of("No", "Nos", "Mr", "Ms", "Mrs", "Dr", "St", "pp", "ed", "eds");

    private static final int LONGEST_ABBREVIATION = 5;

    private Enumeration() {}

    /// Whether only dates, titles and joining words stand between `end` of one number and `start`
    /// of the next.
    static boolean joins(CitationVocabulary vocabulary, byte[] text, int end, int start) {
        int at = start;
        while (at > end && (text[at - 1] == ' ' || text[at - 1] == '(')) {
            at--;
        }
        if (at == end) {
            return start > end;
        }
        byte last = text[at - 1];
        boolean joined =
                last == ','
                        || last == ';'
                        || isWide(text, at, end)
                        || vocabulary.joiners.matchBack(text, at, end) != ByteTrie.NONE;
        return joined && !endsSentence(vocabulary, text, end, at);
    }

    /// A dash, an ideographic or a wide comma.
    private static boolean isWide(byte[] text, int at, int end) {
        if (at - 3 < end) {
            return false;
        }
        int lead = text[at - 3] & 0xff;
        int middle = text[at - 2] & 0xff;
        int tail = text[at - 1] & 0xff;
        return (lead == 0xE2 && middle == 0x80 && (tail == 0x93 || tail == 0x94))
                || (lead == 0xE3 && middle == 0x80 && tail == 0x81)
                || (lead == 0xEF && middle == 0xBC && tail == 0x8C);
    }

    private static boolean endsSentence(
            CitationVocabulary vocabulary, byte[] text, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (isChineseStop(text, i)) {
                return true;
            }
            boolean stop =
                    text[i] == '.'
                            && text[i + 1] == ' '
                            && text[i + 2] >= 'A'
                            && text[i + 2] <= 'Z';
            if (stop && !isAbbreviation(vocabulary, text, from, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChineseStop(byte[] text, int at) {
        return text[at] == (byte) 0xE3
                && text[at + 1] == (byte) 0x80
                && text[at + 2] == (byte) 0x82;
    }

    /// "sect.", "paras.", "No.", an initial.
    private static boolean isAbbreviation(
            CitationVocabulary vocabulary, byte[] text, int from, int stop) {
        int start = stop;
        while (start > from && ByteTrie.isAsciiLetter(text[start - 1])) {
            start--;
        }
        int length = stop - start;
        if (length <= 1 || length > LONGEST_ABBREVIATION) {
            return length == 1;
        }
        long pinpoint = vocabulary.pinpoints.match(text, start, stop + 1);
        return (pinpoint != ByteTrie.NONE && ByteTrie.length(pinpoint) == length + 1)
                || ABBREVIATIONS.contains(
                        new String(text, start, length, StandardCharsets.US_ASCII));
    }
}
