package org.rapporteur.commitment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Language;

/// Phrases of one language and role, matched character by character; the longest wins. Built once,
/// then only read; safe to share.
final class PhraseTree {

    private final boolean words;
    private final Node root = new Node();
    private final BitSet pairs = new BitSet(PAIRS + 1);

    /// A language that writes no blanks between its words has no word boundaries to keep.
    PhraseTree(Language language) {
        words = language != Language.CHINESE;
    }

    private static final int PAIRS = 0xFFFF;
    private static final char ANY = 0;

    /// Longest run of words that `*` stands for.
    private static final int MOST_WORDS = 6;

    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
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
            int at = Arrays.binarySearch(letters, c);
            return at >= 0 ? nodes[at] : insert(c, -at - 1);
        }

        private Node insert(char c, int at) {
            var moreLetters = Arrays.copyOf(letters, letters.length + 1);
            var moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, at, moreLetters, at + 1, letters.length - at);
            System.arraycopy(nodes, at, moreNodes, at + 1, nodes.length - at);
            moreLetters[at] = c;
            moreNodes[at] = new Node();
            letters = moreLetters;
            nodes = moreNodes;
            return moreNodes[at];
        }

        @Nullable Node find(char c) {
            int at = Arrays.binarySearch(letters, c);
            return at >= 0 ? nodes[at] : null;
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
            boolean open = folded.length() == 1 || "#*".indexOf(folded.charAt(1)) >= 0;
            pairs.set(pair(folded.charAt(0), open ? ANY : folded.charAt(1)));
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
        if (!mayMatch(folded, at)) {
            return Optional.empty();
        }
        return Optional.ofNullable(longest(root, folded, at, at));
    }

    /// Most places fail by their first two characters.
    private boolean mayMatch(String folded, int at) {
        if (at >= folded.length()) {
            return false;
        }
        char first = folded.charAt(at);
        char second = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
        return pairs.get(pair(first, second)) || pairs.get(pair(first, ANY)) || root.isOpen();
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & PAIRS;
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
            node = node.find(folded.charAt(i));
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

    boolean isEmpty() {
        return root.letters.length == 0 && !root.isOpen();
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
