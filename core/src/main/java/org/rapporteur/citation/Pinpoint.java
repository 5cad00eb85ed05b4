package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// The part of a cited document that is named after (", annex", ", para. 36", "(para. 4)") or
/// before it ("paragraph 36 of").
final class Pinpoint {

    private static final int LONGEST = 120;
    private static final int LONGEST_HEAD = 90;

    /// The value of a part's word that stands for a part without a number.
    private static final String ALONE = "alone";

    /// Join two numbers of a part: "paras. 4 to 6", «párrs. 4 y 5».
    private static final byte[][] JOINERS =
            encoded("and", "to", "or", "et", "à", "y", "a", "e", "и", "و");

    /// What stands in a part besides letters and digits of one byte.
    private static final byte[][] WIDE =
            encoded(
                    "–", "à", "и", "و", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "段", "款",
                    "号", "章");

    private static final byte[][] SEPARATORS = encoded("，", "（", "،", "号决议", "号决定", "号文件");

    private Pinpoint() {}

    private static byte[][] encoded(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /// Reads on from the end of a mention while pinpoint words follow each other.
    static String after(CitationVocabulary vocabulary, EncodedText text, int end, int to) {
        var bytes = text.bytes();
        int at = end;
        int stop = end;
        int start = -1;
        while (at < to && at - end < LONGEST) {
            int word = overSeparators(bytes, at, to);
            if (word == at && start < 0) {
                break;
            }
            long match = vocabulary.pinpoints.match(bytes, word, to);
            if (match == ByteTrie.NONE) {
                break;
            }
            int part = partEnd(bytes, word + ByteTrie.length(match), to);
            int whole = overStroke(bytes, part, to);
            if (whole < 0) {
                break;
            }
            start = start < 0 ? word : start;
            stop = whole;
            at = stop;
        }
        return start < 0 ? "" : text.text(start, stop).strip();
    }

    /// Over blanks, commas and opening brackets of any script, and over the words that close a
    /// number in Chinese.
    private static int overSeparators(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int length = bytes[at] < 0 ? lengthOfOne(SEPARATORS, bytes, at, to) : 1;
            boolean one = bytes[at] == ' ' || bytes[at] == ',' || bytes[at] == '(';
            if (length == 0 || (bytes[at] >= 0 && !one)) {
                break;
            }
            at += length;
        }
        return at;
    }

    /// Where a part with a stroke in it ends ("decision 1/CP.21"); -1 where digits stand on both
    /// sides, since that is a citation of its own.
    private static int overStroke(byte[] bytes, int end, int to) {
        if (end >= to || bytes[end] != '/') {
            return end;
        }
        int stop = end + 1;
        boolean digits = true;
        while (stop < to && (isPartByte(bytes[stop]) || bytes[stop] == '.')) {
            digits &= MentionScanner.isDigit(bytes[stop]);
            stop++;
        }
        while (bytes[stop - 1] == '.') {
            stop--;
        }
        return digits ? -1 : stop;
    }

    /// Numbers, roman numerals, single letters, ranges and the words that join them.
    private static int partEnd(byte[] bytes, int from, int to) {
        int end = from;
        int at = from;
        while (at < to) {
            int word = at;
            while (word < to && (bytes[word] == ' ' || bytes[word] == '.')) {
                word++;
            }
            int stop = tokenEnd(bytes, word, to);
            boolean joiner = isJoiner(bytes, word, stop);
            if (!joiner && !isPart(bytes, word, stop)) {
                break;
            }
            at = stop;
            end = joiner ? end : stop;
        }
        return end;
    }

    /// A closing bracket belongs to the part only if its opening one does, or if it stands behind a
    /// single letter («par. 10 a)»).
    private static int tokenEnd(byte[] bytes, int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to) {
            int letter = wideLength(bytes, at, to);
            if (letter == 0 && !isPartByte(bytes[at])) {
                break;
            }
            depth += bytes[at] == '(' ? 1 : bytes[at] == ')' ? -1 : 0;
            if (depth < 0) {
                boolean lettered = at - from == 1 && bytes[from] >= 'a' && bytes[from] <= 'z';
                return lettered ? at + 1 : at;
            }
            at += Math.max(1, letter);
        }
        return at;
    }

    private static boolean isPartByte(byte b) {
        return ByteTrie.isAsciiLetter(b) || MentionScanner.isDigit(b) || b == '(' || b == ')';
    }

    /// Length of a dash, a Chinese numeral or a word of two bytes that joins; 0 for anything else.
    private static int wideLength(byte[] bytes, int at, int to) {
        return bytes[at] >= 0 ? 0 : lengthOfOne(WIDE, bytes, at, to);
    }

    private static int lengthOfOne(byte[][] words, byte[] bytes, int at, int to) {
        for (var word : words) {
            if (at + word.length <= to
                    && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return word.length;
            }
        }
        return 0;
    }

    private static boolean isJoiner(byte[] bytes, int start, int end) {
        for (var joiner : JOINERS) {
            if (Arrays.equals(bytes, start, end, joiner, 0, joiner.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(byte[] bytes, int start, int end) {
        int letters = 0;
        boolean roman = true;
        boolean number = false;
        for (int i = start; i < end; i++) {
            number |= MentionScanner.isDigit(bytes[i]) || bytes[i] < 0;
            if (ByteTrie.isAsciiLetter(bytes[i])) {
                letters++;
                roman &= bytes[i] == 'I' || bytes[i] == 'V' || bytes[i] == 'X';
            }
        }
        return letters == 0 ? number : letters == 1 || roman;
    }

    /// Reads backwards from the words that announce a mention: a linking word, the numbers of a
    /// part, the word for the part ("paragraph 36 of", "the annex to"). A part without a number
    /// counts only where a text has one such part.
    static String before(CitationVocabulary vocabulary, EncodedText text, int context, int from) {
        var bytes = text.bytes();
        int at = skipBack(bytes, context, from);
        long link = at < context ? vocabulary.partLinks.matchBack(bytes, at, from) : ByteTrie.NONE;
        if (link == ByteTrie.NONE) {
            return "";
        }
        int end = skipBack(bytes, at - ByteTrie.length(link), from);
        if (end > from && bytes[end - 1] == ',') {
            end--;
        }
        return lastPart(vocabulary, text, end, Math.max(from, end - LONGEST_HEAD));
    }

    private static String lastPart(
            CitationVocabulary vocabulary, EncodedText text, int end, int floor) {
        var bytes = text.bytes();
        int at = end;
        while (at > floor) {
            long part = vocabulary.pinpointsBack.matchBack(bytes, at, floor);
            if (part != ByteTrie.NONE) {
                boolean whole = at < end || vocabulary.pinpoint(part).value().equals(ALONE);
                return whole ? text.text(at - ByteTrie.length(part), end) : "";
            }
            int tokenEnd = overSeparatorsBack(bytes, at, floor);
            int token = tokenEnd;
            while (token > floor && !isSeparator(bytes[token - 1])) {
                token--;
            }
            if (!isNumbering(bytes, token, tokenEnd)) {
                return "";
            }
            at = overSeparatorsBack(bytes, token, floor);
        }
        return "";
    }

    /// A number of a part (`36`, `2.2`, `IV`, `a`) or a word that joins two of them.
    private static boolean isNumbering(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int wide = wideLength(bytes, at, to);
            if (wide == 0 && !isPartByte(bytes[at]) && bytes[at] != '.' && bytes[at] != '-') {
                return false;
            }
            at += Math.max(1, wide);
        }
        return isJoiner(bytes, from, to) || isPart(bytes, from, to);
    }

    private static int overSeparatorsBack(byte[] bytes, int end, int from) {
        int at = end;
        while (at > from && isSeparator(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isSeparator(byte b) {
        return b == ' ' || b == ',' || b == '(' || b == ')';
    }

    private static int skipBack(byte[] bytes, int end, int from) {
        int at = end;
        while (at > from && bytes[at - 1] == ' ') {
            at--;
        }
        return at;
    }
}
