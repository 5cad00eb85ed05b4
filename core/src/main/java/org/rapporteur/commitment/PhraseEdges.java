package org.rapporteur.commitment;

import java.util.List;
import org.rapporteur.commitment.PhraseTreeBuilder.Node;

/// The edges of a tree of characters: from a node by a character to a node. Most nodes have one way
/// on, to the node numbered before them, and need no more than its character; each of the others
/// has a row of a table. So a step is one look or two, however many ways there are.
final class PhraseEdges {

    /// No node.
    static final int NONE = 0;

    /// Characters of phrases that stand for others, and lead on by no edge.
    static final char DIGIT = '#';

    static final char GAP = '*';

    private static final int CHARACTERS = 1 << Character.SIZE;
    private static final int MOST_NODES = CHARACTERS - 1;
    private static final char MANY = GAP;
    private static final int NOTED = 1 << Character.SIZE;
    private static final int ROW = 32;

    /// Of each node: its only character, or [#MANY]; whether something is noted of it; its row.
    private final long[] steps;

    /// The next nodes, a row for each node with several, a column for each character of a phrase.
    /// Column 0 is for all other characters.
    private final char[] nodes;

    private final char[] columns = new char[CHARACTERS];

    /// @param all the nodes by their numbers, from 1
    PhraseEdges(List<Node> all) {
        if (all.size() > MOST_NODES) {
            throw new IllegalStateException("more than " + MOST_NODES + " nodes of phrases");
        }
        int width = nameColumns(all);
        steps = new long[all.size() + 1];
        long branching = all.stream().filter(node -> !isChained(node)).count();
        nodes = new char[Math.toIntExact(width * branching)];
        int row = 0;
        for (var node : all) {
            if (isChained(node)) {
                steps[node.number] = node.characters.charAt(0);
            } else {
                steps[node.number] = (long) row << ROW | MANY;
                fill(row, node);
                row += width;
            }
        }
    }

    private static boolean isChained(Node node) {
        return node.children.size() == 1
                && node.children.getFirst().number == node.number - 1
                && isEdge(node.characters.charAt(0));
    }

    private static boolean isEdge(char c) {
        return c != DIGIT && c != GAP;
    }

    private int nameColumns(List<Node> all) {
        int width = 1;
        for (var node : all) {
            for (int i = 0; i < node.characters.length(); i++) {
                char c = node.characters.charAt(i);
                if (columns[c] == 0 && isEdge(c)) {
                    columns[c] = (char) width;
                    width++;
                }
            }
        }
        return width;
    }

    private void fill(int row, Node node) {
        for (int i = 0; i < node.children.size(); i++) {
            char c = node.characters.charAt(i);
            if (isEdge(c)) {
                nodes[row + columns[c]] = (char) node.children.get(i).number;
            }
        }
    }

    /// The node behind a character; [#NONE] where no edge leads on.
    int next(int node, char c) {
        long step = steps[node];
        char one = (char) step;
        if (one == MANY) {
            return nodes[(int) (step >>> ROW) + columns[c]];
        }
        return c == one ? node - 1 : NONE;
    }

    /// Notes that there is more to know of a node.
    void note(int node) {
        steps[node] |= NOTED;
    }

    boolean isNoted(int node) {
        return (steps[node] & NOTED) != 0;
    }
}
