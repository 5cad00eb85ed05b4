package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds the tree of a language's phrases so that endings that are alike are there once: a phrase
/// with alternatives has thousands of forms, which end in a few ways. The forms come sorted, so
/// that a node is whole, and is compared with those known, as soon as a form leaves it (Daciuk and
/// others, "Incremental construction of minimal acyclic finite-state automata", 2000).
final class PhraseTreeBuilder {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Node, Node> known = new LinkedHashMap<>();

    /// A form as it is compared, and what it says.
    private record Entry(String folded, PhraseForm form) {}

    /// A node, changed only while forms still go through it; equal to those with the same forms and
    /// the same ways on.
    static final class Node {
        final List<PhraseForm> forms = new ArrayList<>(1);
        final StringBuilder characters = new StringBuilder(1);
        final List<Node> children = new ArrayList<>(1);
        int number;

        @Override
        public int hashCode() {
            int hash = forms.hashCode();
            for (int i = 0; i < children.size(); i++) {
                hash = 31 * hash + characters.charAt(i);
                hash = 31 * hash + children.get(i).number;
            }
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node
                    && characters.compareTo(node.characters) == 0
                    && hasSameChildren(node)
                    && forms.equals(node.forms);
        }

        private boolean hasSameChildren(Node other) {
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i) != other.children.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private PhraseTreeBuilder() {}

    /// The nodes, numbered from 1: those behind a node before it, the root last.
    static List<Node> build(List<DraftingPhrase> phrases) {
        var builder = new PhraseTreeBuilder();
        phrases.forEach(builder::add);
        return builder.build();
    }

    private void add(DraftingPhrase phrase) {
        for (var form : PhraseForms.of(phrase.pattern())) {
            var whole = form.replace(">", "").replace("<", "");
            var folded = FoldedWords.of(whole, phrase.language()).text().strip();
            int lead = Math.max(0, form.indexOf('<'));
            int sequel =
                    form.indexOf('>') < 0 ? 0 : whole.length() - form.replace("<", "").indexOf('>');
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("an empty form: " + phrase.pattern());
            }
            entries.add(new Entry(folded, new PhraseForm(phrase, lead, sequel)));
        }
    }

    private List<Node> build() {
        entries.sort(Comparator.comparing(Entry::folded));
        var path = new ArrayList<Node>();
        path.add(new Node());
        var before = "";
        for (var entry : entries) {
            int common = common(before, entry.folded());
            close(path, common);
            for (int i = common; i < entry.folded().length(); i++) {
                var node = new Node();
                path.getLast().characters.append(entry.folded().charAt(i));
                path.getLast().children.add(node);
                path.add(node);
            }
            say(path.getLast(), entry.form());
            before = entry.folded();
        }
        close(path, 0);
        var root = path.getFirst();
        root.number = known.size() + 1;
        var nodes = new ArrayList<>(known.values());
        nodes.add(root);
        return nodes;
    }

    /// Of two phrases of a role with the same form the first counts.
    private static void say(Node node, PhraseForm form) {
        for (var other : node.forms) {
            if (other.phrase().role() == form.phrase().role()) {
                return;
            }
        }
        node.forms.add(form);
    }

    private static int common(String before, String next) {
        int most = Math.min(before.length(), next.length());
        int at = 0;
        while (at < most && before.charAt(at) == next.charAt(at)) {
            at++;
        }
        return at;
    }

    /// No further form goes through the nodes below this depth.
    private void close(List<Node> path, int depth) {
        while (path.size() > depth + 1) {
            var node = path.removeLast();
            var same = known.get(node);
            if (same == null) {
                node.number = known.size() + 1;
                known.put(node, node);
            } else {
                path.getLast().children.set(path.getLast().children.size() - 1, same);
            }
        }
    }
}
