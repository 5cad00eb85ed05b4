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

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable DraftingPhrase phrase;
        private int sequel;
    }

    /// A phrase found.
    ///
    /// @param end folded position behind it
    record Match(DraftingPhrase phrase, int start, int end) {}

    void add(DraftingPhrase phrase) {
        for (var form : PhraseForms.of(phrase.pattern())) {
            var whole = form.replace(">", "");
            var folded = FoldedWords.of(whole, phrase.language()).text().strip();
            int sequel = form.indexOf('>') < 0 ? 0 : whole.length() - form.indexOf('>');
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("an empty form: " + phrase.pattern());
            }
            var node = root;
            for (int i = 0; i < folded.length(); i++) {
                node = node.next.computeIfAbsent(folded.charAt(i), any -> new Node());
            }
            if (node.phrase == null) {
                node.phrase = phrase;
                node.sequel = sequel;
            }
        }
    }

    /// The longest phrase that starts at the folded position and ends with a word.
    Optional<Match> match(String folded, int at) {
        Match best = null;
        Node node = root;
        for (int i = at; i < folded.length(); i++) {
            node = node.next.get(folded.charAt(i));
            if (node == null) {
                break;
            }
            var phrase = node.phrase;
            if (phrase != null && (!words || isEnd(folded, i + 1))) {
                best = new Match(phrase, at, i + 1 - node.sequel);
            }
        }
        return Optional.ofNullable(best);
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
