package org.rapporteur.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Language;

/// Phrases of one language and role, matched character by character; the longest wins. Built once,
/// then only read; safe to share.
final class PhraseTree {

    private final boolean words;
    private final Node root = new Node();

    /// A language that writes no blanks between its words has no word boundaries to keep.
    PhraseTree(Language language) {
        words = language != Language.CHINESE;
    }

    /// Longest run of words that `*` stands for.
    private static final int MOST_WORDS = 6;

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable Node digit;
        private @Nullable Node gap;
        private @Nullable DraftingPhrase phrase;
        private int lead;
        private int sequel;

        Node child(char c) {
            if (c == '#') {
                var child = digit == null ? new Node() : digit;
                digit = child;
                return child;
            }
            if (c == '*') {
                var child = gap == null ? new Node() : gap;
                gap = child;
                return child;
            }
            return next.computeIfAbsent(c, any -> new Node());
        }

        boolean isOpen() {
            return digit != null || gap != null;
        }
    }

    /// A phrase found.
    ///
    /// @param end folded position behind it
    record Match(DraftingPhrase phrase, int start, int end) {}

    void add(DraftingPhrase phrase) {
        for (var form : PhraseForms.of(phrase.pattern())) {
            var whole = form.replace(">", "").replace("<", "");
            var folded = FoldedWords.of(whole, phrase.language()).text().strip();
            int lead = Math.max(0, form.indexOf('<'));
            int sequel =
                    form.indexOf('>') < 0 ? 0 : whole.length() - form.replace("<", "").indexOf('>');
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("an empty form: " + phrase.pattern());
            }
            var node = root;
            for (int i = 0; i < folded.length(); i++) {
                node = node.child(folded.charAt(i));
            }
            if (node.phrase == null) {
                node.phrase = phrase;
                node.lead = lead;
                node.sequel = sequel;
            }
        }
    }

    /// The longest phrase that starts at the folded position and ends with a word.
    Optional<Match> match(String folded, int at) {
        return Optional.ofNullable(longest(root, folded, at, at));
    }

    private @Nullable Match longest(Node from, String folded, int start, int at) {
        Match best = null;
        Node node = from;
        int i = at;
        while (true) {
            var phrase = node.phrase;
            if (phrase != null && i > start && (!words || isEnd(folded, i))) {
                best = new Match(phrase, start + node.lead, i - node.sequel);
            }
            if (i == folded.length()) {
                return best;
            }
            if (node.isOpen()) {
                var open = open(node, folded, start, i);
                best = open == null ? best : open;
            }
            node = node.next.get(folded.charAt(i));
            if (node == null) {
                return best;
            }
            i++;
        }
    }

    /// Through a digit, or through as few words as lead to a phrase.
    private @Nullable Match open(Node node, String folded, int start, int at) {
        if (node.digit != null && Character.isDigit(folded.charAt(at))) {
            var found = longest(node.digit, folded, start, at + 1);
            if (found != null) {
                return found;
            }
        }
        if (node.gap == null) {
            return null;
        }
        int end = at;
        for (int i = 0; i < MOST_WORDS && end < folded.length(); i++) {
            end = gapEnd(folded, end);
            var found = end < 0 ? null : longest(node.gap, folded, start, end);
            if (end < 0 || found != null) {
                return found;
            }
            end++;
        }
        return null;
    }

    /// Where the word that starts here ends; -1 where it is none.
    private static int gapEnd(String folded, int at) {
        int i = at;
        while (i < folded.length() && folded.charAt(i) != ' ') {
            if (";:()".indexOf(folded.charAt(i)) >= 0) {
                return -1;
            }
            i++;
        }
        return i > at && i < folded.length() ? i : -1;
    }

    boolean mayStartAt(String folded, int at) {
        return !words || at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }

    /// Behind an apostrophe (`l'`) a new word may follow.
    private static boolean isEnd(String folded, int end) {
        return end == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(end))
                || folded.charAt(end - 1) == '\'';
    }
}
