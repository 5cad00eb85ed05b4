package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The words that say what a number is a number of: "its resolution", "Human Rights Council
/// decisions".
///
/// @param found whether there are any
/// @param start where they start
/// @param decision whether they speak of a decision
/// @param body value of the body they name; empty where none, [Mention#OWN] for "its"
record Announcement(boolean found, int start, boolean decision, String body) {

    static final Announcement NONE = new Announcement(false, 0, false, "");

    private static final int MOST_MODIFIERS = 3;
    private static final int MOST_THROUGH = 3;
    private static final int LONGEST_LOOK_AHEAD = 48;
    private static final int LONGEST_ENUMERATION = 400;

    /// What stands between the numbers of a list: joining words, dates, "第" and "号".
    private static final byte[][] IN_LIST_ZH =
            encoded("、", "，", "和", "及", "与", "以", "至", "第", "号", "年", "月", "日", "–");

    private static final byte[][] SENTENCE_ENDS_ZH = encoded("。", "；");
    private static final byte[] HAO = "号".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DI = "第".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RESOLUTION_ZH = "决议".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DECISION_ZH = "决定".getBytes(StandardCharsets.UTF_8);

    private static byte[][] encoded(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /// Reads backwards from a number: the announcing word, then the body or "its" before it.
    static Announcement before(CitationVocabulary vocabulary, byte[] text, int number, int from) {
        int end = skipBack(text, number, from);
        long keyword = vocabulary.keywords.matchBack(text, end, from);
        if (keyword == ByteTrie.NONE) {
            return betweenKeywordAndNumber(vocabulary, text, end, from);
        }
        int start = end - ByteTrie.length(keyword);
        var word = vocabulary.keyword(keyword);
        boolean decision = word.role() == CitationWord.Role.DECISION;
        if (!word.value().isEmpty()) {
            return new Announcement(true, start, decision, word.value());
        }
        return withBody(vocabulary, text, start, from, decision);
    }

    /// The body stands between, as in «قرار الجمعية العامة 70/1» or «resoluciones de la Asamblea
    /// General 70/1».
    private static Announcement betweenKeywordAndNumber(
            CitationVocabulary vocabulary, byte[] text, int end, int from) {
        long body = vocabulary.bodies.matchBack(text, end, from);
        if (body == ByteTrie.NONE || vocabulary.body(body).role() != CitationWord.Role.BODY) {
            return NONE;
        }
        int start = skipBack(text, end - ByteTrie.length(body), from);
        long link = vocabulary.linksBack.matchBack(text, start, from);
        if (link != ByteTrie.NONE) {
            start = skipBack(text, start - ByteTrie.length(link), from);
        }
        long keyword = vocabulary.keywords.matchBack(text, start, from);
        if (keyword == ByteTrie.NONE) {
            return NONE;
        }
        boolean decision = vocabulary.keyword(keyword).role() == CitationWord.Role.DECISION;
        return new Announcement(
                true, start - ByteTrie.length(keyword), decision, vocabulary.body(body).value());
    }

    private static Announcement withBody(
            CitationVocabulary vocabulary, byte[] text, int keyword, int from, boolean decision) {
        int end = keyword;
        for (int i = 0; i <= MOST_MODIFIERS; i++) {
            end = skipBack(text, end, from);
            long body = vocabulary.bodies.matchBack(text, end, from);
            if (body != ByteTrie.NONE) {
                int start = end - ByteTrie.length(body);
                var word = vocabulary.body(body);
                var value =
                        word.role() == CitationWord.Role.OWN
                                ? owner(vocabulary, text, start, from)
                                : word.value();
                return new Announcement(true, start, decision, value);
            }
            long modifier = vocabulary.modifiers.matchBack(text, end, from);
            if (modifier == ByteTrie.NONE) {
                break;
            }
            end -= ByteTrie.length(modifier);
        }
        return new Announcement(true, keyword, decision, "");
    }

    /// Whose "its" is: the body right before it ("the Human Rights Council, in its resolution"),
    /// else the one that speaks.
    private static String owner(CitationVocabulary vocabulary, byte[] text, int own, int from) {
        int end = own;
        for (int i = 0; i < MOST_THROUGH; i++) {
            while (end > from && isBetween(text[end - 1])) {
                end--;
            }
            long body = vocabulary.bodies.matchBack(text, end, from);
            if (body != ByteTrie.NONE) {
                var word = vocabulary.body(body);
                return word.role() == CitationWord.Role.OWN ? Mention.OWN : word.value();
            }
            long through = vocabulary.through.matchBack(text, end, from);
            if (through == ByteTrie.NONE) {
                return Mention.OWN;
            }
            end -= ByteTrie.length(through);
        }
        return Mention.OWN;
    }

    /// A blank, a comma, or a digit of a paragraph ("in paragraph 5 of its resolution").
    private static boolean isBetween(byte b) {
        return b == ' ' || b == ',' || MentionScanner.isDigit(b);
    }

    /// The body named after a number: "70/1 of the General Assembly", "70/1 de l’Assemblée
    /// générale". Behind a comma only with a linking word: else it begins another mention.
    static String bodyAfter(CitationVocabulary vocabulary, byte[] text, int end, int to) {
        int at = end;
        int limit = Math.min(to, end + LONGEST_LOOK_AHEAD);
        while (at < limit && (text[at] == ' ' || text[at] == ',')) {
            at++;
        }
        boolean comma = at > end && text[end] == ',';
        long link = vocabulary.links.match(text, at, to);
        if (link != ByteTrie.NONE) {
            at += ByteTrie.length(link);
            while (at < limit && text[at] == ' ') {
                at++;
            }
        }
        if (at == end || (comma && link == ByteTrie.NONE)) {
            return "";
        }
        long body = vocabulary.bodiesAhead.match(text, at, to);
        return body == ByteTrie.NONE ? "" : vocabulary.bodyAhead(body).value();
    }

    /// In Chinese the announcing word follows: 第70/1号决议, also at the end of an enumeration.
    static Announcement chinese(
            byte[] text, int start, int end, int from, int to, CitationVocabulary vocabulary) {
        int before = startsAt(text, start - DI.length, from, to, DI) ? start - DI.length : start;
        boolean numbered = before < start;
        int limit = Math.min(to, end + LONGEST_ENUMERATION);
        int at = end;
        while (at < limit) {
            if (startsAt(text, at, from, to, HAO)) {
                int word = at + HAO.length;
                boolean decision = startsAt(text, word, from, to, DECISION_ZH);
                if (decision || startsAt(text, word, from, to, RESOLUTION_ZH)) {
                    return withBody(vocabulary, text, before, from, decision);
                }
            }
            int next = numbered ? overSentence(text, at, limit) : overList(text, at, limit);
            if (next == at) {
                return NONE;
            }
            at = next;
        }
        return NONE;
    }

    /// Over anything within the sentence: titles may stand between numbers that "第" makes numbers
    /// of texts. `at` itself where the sentence ends.
    private static int overSentence(byte[] text, int at, int limit) {
        byte b = text[at];
        boolean ends = b == ';' || b == '.' || (b >= 'a' && b <= 'z');
        return ends || lengthOfOne(SENTENCE_ENDS_ZH, text, at, limit) > 0 ? at : at + 1;
    }

    /// Over what may stand in a plain list of numbers; `at` itself where the list ends.
    private static int overList(byte[] text, int at, int limit) {
        byte b = text[at];
        boolean plain =
                MentionScanner.isDigit(b)
                        || (b >= 'A' && b <= 'Z')
                        || (b > 0 && " /,-()".indexOf(b) >= 0);
        return plain ? at + 1 : at + lengthOfOne(IN_LIST_ZH, text, at, limit);
    }

    private static int lengthOfOne(byte[][] words, byte[] text, int at, int limit) {
        for (var word : words) {
            if (startsAt(text, at, at, limit, word)) {
                return word.length;
            }
        }
        return 0;
    }

    private static boolean startsAt(byte[] text, int at, int from, int to, byte[] word) {
        return at >= from
                && at + word.length <= to
                && java.util.Arrays.equals(text, at, at + word.length, word, 0, word.length);
    }

    private static int skipBack(byte[] text, int end, int from) {
        int at = end;
        while (at > from && text[at - 1] == ' ') {
            at--;
        }
        return at;
    }
}
