package org.rapporteur.citation;

/// The part of a cited document that is named after (", annex", ", para. 36", "(para. 4)") or
/// before it ("paragraph 36 of").
final class Pinpoint {

    private static final int LONGEST = 120;
    private static final int LONGEST_HEAD = 90;

    private Pinpoint() {}

    /// Reads on from the end of a mention while pinpoint words follow each other.
    static String after(CitationVocabulary vocabulary, EncodedText text, int end, int to) {
        var bytes = text.bytes();
        int at = end;
        int stop = end;
        int start = -1;
        while (at < to && at - end < LONGEST) {
            int word = at;
            while (word < to && (bytes[word] == ' ' || bytes[word] == ',' || bytes[word] == '(')) {
                word++;
            }
            if (word == at && start < 0) {
                break;
            }
            long match = vocabulary.pinpoints.match(bytes, word, to);
            if (match == ByteTrie.NONE) {
                break;
            }
            start = start < 0 ? word : start;
            stop = partEnd(bytes, word + ByteTrie.length(match), to);
            at = stop;
        }
        return start < 0 ? "" : text.text(start, stop).strip();
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
            int stop = word;
            while (stop < to && isPartByte(bytes[stop])) {
                stop++;
            }
            if (stop == word) {
                break;
            }
            boolean joiner =
                    stop - word == 3
                            && bytes[word] == 'a'
                            && bytes[word + 1] == 'n'
                            && bytes[word + 2] == 'd';
            if (!joiner && !isPart(bytes, word, stop)) {
                break;
            }
            at = stop;
            end = joiner ? end : stop;
        }
        return end;
    }

    private static boolean isPartByte(byte b) {
        return ByteTrie.isAsciiLetter(b)
                || MentionScanner.isDigit(b)
                || b == '('
                || b == ')'
                || b < 0;
    }

    private static boolean isPart(byte[] bytes, int start, int end) {
        int letters = 0;
        boolean roman = true;
        for (int i = start; i < end; i++) {
            if (ByteTrie.isAsciiLetter(bytes[i])) {
                letters++;
                roman &= bytes[i] == 'I' || bytes[i] == 'V' || bytes[i] == 'X';
            }
        }
        return letters == 0 || letters == 1 || roman;
    }

    /// Reads backwards from the words that announce a mention: "paragraph 36 of", "the annex to".
    static String before(CitationVocabulary vocabulary, EncodedText text, int context, int from) {
        if (!endsInLink(text.bytes(), context, from)) {
            return "";
        }
        var head = text.text(Math.max(from, context - LONGEST_HEAD), context).stripTrailing();
        for (var link : new String[] {" of the", " to the", " of", " to"}) {
            if (head.endsWith(link)) {
                return lastPart(head.substring(0, head.length() - link.length()));
            }
        }
        return "";
    }

    /// A quick look: "of", "to" or "the" stands right before.
    private static boolean endsInLink(byte[] bytes, int context, int from) {
        if (context - 3 < from || bytes[context - 1] != ' ') {
            return false;
        }
        byte last = bytes[context - 2];
        byte before = bytes[context - 3];
        return (last == 'f' && before == 'o')
                || (last == 'o' && before == 't')
                || (last == 'e' && before == 'h');
    }

    private static String lastPart(String head) {
        char last = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
        if (Character.isLowerCase(last) && last != 'x') {
            // Ends in a word that is neither a number, a letter in brackets, a roman numeral nor
            // "annex".
            return "";
        }
        int start = -1;
        for (var word :
                new String[] {
                    "paragraph ",
                    "paragraphs ",
                    "annex",
                    "article ",
                    "articles ",
                    "chapter ",
                    "section "
                }) {
            int found = head.lastIndexOf(word);
            boolean bounded =
                    found == 0 || (found > 0 && !Character.isLetter(head.charAt(found - 1)));
            if (found > start && bounded) {
                start = found;
            }
        }
        if (start < 0) {
            return "";
        }
        var part = head.substring(start);
        int firstBlank = part.indexOf(' ');
        var rest = firstBlank < 0 ? "" : part.substring(firstBlank + 1);
        return isNumbering(rest) ? part : "";
    }

    /// `36`, `3 and 4`, `5 (a) to (c)`, `IV`, or nothing.
    private static boolean isNumbering(String rest) {
        for (var word : rest.split("[ ,()]+")) {
            boolean joiner = word.equals("and") || word.equals("to") || word.equals("or");
            boolean number =
                    word.chars().allMatch(c -> Character.isDigit(c) || c == '–' || c == '-');
            boolean roman = word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
            if (!word.isEmpty() && !joiner && !number && !roman && word.length() > 1) {
                return false;
            }
        }
        return true;
    }
}
