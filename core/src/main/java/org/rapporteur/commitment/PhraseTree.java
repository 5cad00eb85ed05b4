package org.rapporteur.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTreeBuilder.Node;
import org.rapporteur.text.Language;

/// The phrases of one language, of all roles, matched character by character; of each role the
/// longest wins. Built once, then only read; safe to share.
///
/// One walk tells which roles can have a phrase at a place, so that a text is walked through once
/// and not once a role. Sets of roles are bits of a `long`. A node with several ways on has a row
/// of a table, so that a step is one look however many ways there are.
final class PhraseTree {

    /// Longest run of words that `*` stands for.
    private static final int MOST_WORDS = 6;

    private static final int NONE = PhraseEdges.NONE;
    private static final int ASCII = 128;

    /// Letters and digits among the first 128 characters, as bits.
    private static final long[] WORD_CHARACTERS = {0x03FF_0000_0000_0000L, 0x07FF_FFFE_07FF_FFFEL};

    private final boolean words;
    private final int root;

    /// Of each node: roles with a phrase here or further on, here, and behind a digit or gap.
    private final long[] below;

    private final long[] ending;
    private final long[] open;
    private final int[] digits;
    private final int[] gaps;
    private final PhraseForm[][] forms;
    private final PhraseEdges edges;

    /// A language that writes no blanks between its words has no word boundaries to keep.
    PhraseTree(Language language, List<DraftingPhrase> phrases) {
        words = language != Language.CHINESE;
        var all = PhraseTreeBuilder.build(phrases);
        root = all.size();
        edges = new PhraseEdges(all);
        below = new long[root + 1];
        ending = new long[root + 1];
        open = new long[root + 1];
        digits = new int[root + 1];
        gaps = new int[root + 1];
        forms = new PhraseForm[root + 1][];
        all.forEach(this::place);
    }

    /// Nodes come before those that lead to them.
    private void place(Node node) {
        int at = node.number;
        forms[at] = node.forms.toArray(PhraseForm[]::new);
        for (var form : node.forms) {
            ending[at] |= bit(form.phrase().role());
        }
        below[at] = ending[at];
        for (int i = 0; i < node.children.size(); i++) {
            int child = node.children.get(i).number;
            below[at] |= below[child];
            switch (node.characters.charAt(i)) {
                case PhraseEdges.DIGIT -> digits[at] = child;
                case PhraseEdges.GAP -> gaps[at] = child;
                default -> {}
            }
        }
        open[at] = below[digits[at]] | below[gaps[at]];
        if ((ending[at] | open[at]) != 0) {
            edges.note(at);
        }
    }

    /// A phrase found.
    ///
    /// @param end folded position behind it
    record Match(DraftingPhrase phrase, int start, int end) {}

    /// The set of one role.
    static long bit(Role role) {
        return 1L << role.ordinal();
    }

    static long bits(List<Role> roles) {
        long bits = 0;
        for (var role : roles) {
            bits |= bit(role);
        }
        return bits;
    }

    /// Whether there are phrases of a role.
    boolean has(Role role) {
        return (below[root] & bit(role)) != 0;
    }

    /// Notes where phrases may start, and of which roles: surely so, unless the phrase has a digit
    /// or a gap.
    void findStarts(String folded, PhraseStarts starts) {
        var text = starts.begin(folded);
        int length = starts.length();
        int endings = 0;
        boolean inside = false;
        for (int at = 0; at < length; at++) {
            if (!inside) {
                endings = findStart(text, at, starts, endings);
            }
            inside = words && isLetterOrDigit(text[at]);
        }
    }

    /// Notes what starts at one position. The result is the number of endings with those found
    /// here.
    private int findStart(char[] text, int at, PhraseStarts starts, int before) {
        int length = starts.length();
        long walked = openAtRoot(text[at]);
        long here = 0;
        int endings = before;
        int node = edges.next(root, text[at]);
        int i = at + 1;
        while (node != NONE) {
            if (edges.isNoted(node)) {
                walked |= open[node];
                if (ending[node] != 0 && isEnd(text, i, length)) {
                    here |= ending[node];
                    starts.addEnding(endings, node, i);
                    endings++;
                }
            }
            if (i == length) {
                break;
            }
            node = edges.next(node, text[i]);
            i++;
        }
        if ((here | walked) != 0) {
            starts.add(at, here | walked, walked, endings);
        }
        return endings;
    }

    private long openAtRoot(char c) {
        boolean leads = gaps[root] != NONE || (c < 'a' || c > 'z') && Character.isDigit(c);
        return leads ? open[root] : 0;
    }

    /// The longest phrase of a role at one of the places found; null where there is none.
    @Nullable Match find(Role role, String folded, PhraseStarts starts, int start) {
        long bit = bit(role);
        int at = starts.place(start);
        if (starts.isOpen(start, bit)) {
            return find(role, folded, at);
        }
        for (int i = starts.firstEnding(start + 1) - 1; i >= starts.firstEnding(start); i--) {
            int node = starts.node(i);
            if ((ending[node] & bit) != 0) {
                return match(form(node, role), at, starts.end(i));
            }
        }
        return null;
    }

    private boolean isEnd(char[] text, int end, int length) {
        return !words || end == length || !isLetterOrDigit(text[end]) || text[end - 1] == '\'';
    }

    private static boolean isLetterOrDigit(char c) {
        return c < ASCII ? (WORD_CHARACTERS[c >> 6] >>> c & 1) != 0 : Character.isLetterOrDigit(c);
    }

    /// The longest phrase of a role that starts at the folded position and ends with a word; null
    /// where there is none.
    @Nullable Match find(Role role, String folded, int at) {
        return at < folded.length() ? longest(root, role, folded, at, at) : null;
    }

    private @Nullable Match longest(int from, Role role, String folded, int start, int at) {
        long bit = bit(role);
        Match best = null;
        int node = from;
        int i = at;
        while ((below[node] & bit) != 0) {
            if ((ending[node] & bit) != 0 && i > start && isEnd(folded, i)) {
                best = match(form(node, role), start, i);
            }
            if (i == folded.length()) {
                return best;
            }
            if ((open[node] & bit) != 0) {
                var found = open(node, role, folded, start, i);
                best = found == null ? best : found;
            }
            node = edges.next(node, folded.charAt(i));
            i++;
        }
        return best;
    }

    private static Match match(PhraseForm form, int start, int end) {
        return new Match(form.phrase(), start + form.lead(), end - form.sequel());
    }

    private PhraseForm form(int node, Role role) {
        int at = 0;
        while (forms[node][at].role() != role) {
            at++;
        }
        return forms[node][at];
    }

    /// Through a digit, or through as few words as lead to a phrase.
    private @Nullable Match open(int node, Role role, String folded, int start, int at) {
        if (digits[node] != NONE && Character.isDigit(folded.charAt(at))) {
            var found = longest(digits[node], role, folded, start, at + 1);
            if (found != null) {
                return found;
            }
        }
        int gap = gaps[node];
        if ((below[gap] & bit(role)) == 0) {
            return null;
        }
        int end = at;
        for (int i = 0; i < MOST_WORDS && end < folded.length(); i++) {
            end = gapEnd(folded, end);
            var found = end < 0 ? null : longest(gap, role, folded, start, end);
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
        return !words || at == 0 || !isLetterOrDigit(folded.charAt(at - 1));
    }

    /// Behind an apostrophe (`l'`) a new word may follow.
    private boolean isEnd(String folded, int end) {
        return !words
                || end == folded.length()
                || !isLetterOrDigit(folded.charAt(end))
                || folded.charAt(end - 1) == '\'';
    }
}
