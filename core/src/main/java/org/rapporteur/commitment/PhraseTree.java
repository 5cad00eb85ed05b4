package org.rapporteur.commitment;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.text.Language;

/// The phrases of one language, of all roles, matched character by character; of each role the
/// longest wins. Built once, then only read; safe to share.
///
/// One walk tells which roles can have a phrase at a place ([#rolesAt]), so that a text is walked
/// through once and not once a role. Sets of roles are bits of a `long`.
final class PhraseTree {

    /// Longest run of words that `*` stands for.
    private static final int MOST_WORDS = 6;

    private static final int ROOT = 1;
    private static final int FIRST_SIZE = 256;
    private static final Form[] NO_FORMS = {};

    private final boolean words;
    private final PhraseEdges edges = new PhraseEdges();
    private int last = ROOT;

    /// Of each node: roles with a phrase here or further on, here, and behind a digit or gap.
    private long[] below = new long[FIRST_SIZE];

    private long[] ending = new long[FIRST_SIZE];
    private long[] open = new long[FIRST_SIZE];
    private int[] digits = new int[FIRST_SIZE];
    private int[] gaps = new int[FIRST_SIZE];
    private Form[][] forms = new Form[FIRST_SIZE][];

    /// A language that writes no blanks between its words has no word boundaries to keep.
    PhraseTree(Language language) {
        words = language != Language.CHINESE;
        forms[ROOT] = NO_FORMS;
    }

    /// One form of a phrase.
    ///
    /// @param lead characters before the phrase that must stand in the text
    /// @param sequel characters behind it
    private record Form(DraftingPhrase phrase, int lead, int sequel) {}

    /// A phrase found.
    ///
    /// @param end folded position behind it
    record Match(DraftingPhrase phrase, int start, int end) {}

    /// The set of one role.
    static long bit(Role role) {
        return 1L << role.ordinal();
    }

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
            add(folded, new Form(phrase, lead, sequel));
        }
    }

    /// Of two phrases of a role with the same form the first counts.
    private void add(String folded, Form form) {
        long role = bit(form.phrase().role());
        int node = ROOT;
        below[node] |= role;
        for (int i = 0; i < folded.length(); i++) {
            node = child(node, folded.charAt(i), role);
            below[node] |= role;
        }
        if ((ending[node] & role) == 0) {
            ending[node] |= role;
            var more = Arrays.copyOf(forms[node], forms[node].length + 1);
            more[more.length - 1] = form;
            forms[node] = more;
        }
    }

    private int child(int node, char c, long role) {
        if (c == '#') {
            open[node] |= role;
            int digit = digits[node] == PhraseEdges.NONE ? newNode() : digits[node];
            digits[node] = digit;
            return digit;
        }
        if (c == '*') {
            open[node] |= role;
            int gap = gaps[node] == PhraseEdges.NONE ? newNode() : gaps[node];
            gaps[node] = gap;
            return gap;
        }
        int known = edges.find(node, c);
        if (known != PhraseEdges.NONE) {
            return known;
        }
        int child = newNode();
        edges.add(node, c, child);
        return child;
    }

    private int newNode() {
        last++;
        if (last == below.length) {
            int size = 2 * last;
            below = Arrays.copyOf(below, size);
            ending = Arrays.copyOf(ending, size);
            open = Arrays.copyOf(open, size);
            digits = Arrays.copyOf(digits, size);
            gaps = Arrays.copyOf(gaps, size);
            forms = Arrays.copyOf(forms, size);
        }
        forms[last] = NO_FORMS;
        return last;
    }

    /// Whether there are phrases of a role.
    boolean has(Role role) {
        return (below[ROOT] & bit(role)) != 0;
    }

    /// The roles that may have a phrase at a folded position: surely so, unless the phrase has a
    /// digit or a gap. No other role has one.
    long rolesAt(String folded, int at) {
        long roles = open[ROOT];
        int node = ROOT;
        for (int i = at; i < folded.length(); ) {
            node = edges.find(node, folded.charAt(i));
            if (node == PhraseEdges.NONE) {
                return roles;
            }
            i++;
            long here = ending[node];
            if (here != 0 && isEnd(folded, i)) {
                roles |= here;
            }
            roles |= open[node];
        }
        return roles;
    }

    /// The longest phrase of a role that starts at the folded position and ends with a word.
    Optional<Match> match(Role role, String folded, int at) {
        return Optional.ofNullable(find(role, folded, at));
    }

    /// The same; null where there is none.
    @Nullable Match find(Role role, String folded, int at) {
        return at < folded.length() ? longest(ROOT, role, folded, at, at) : null;
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
            node = edges.find(node, folded.charAt(i));
            i++;
        }
        return best;
    }

    private static Match match(Form form, int start, int end) {
        return new Match(form.phrase(), start + form.lead(), end - form.sequel());
    }

    private Form form(int node, Role role) {
        int at = 0;
        while (forms[node][at].phrase().role() != role) {
            at++;
        }
        return forms[node][at];
    }

    /// Through a digit, or through as few words as lead to a phrase.
    private @Nullable Match open(int node, Role role, String folded, int start, int at) {
        if (digits[node] != PhraseEdges.NONE && Character.isDigit(folded.charAt(at))) {
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
        return !words || at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }

    /// Behind an apostrophe (`l'`) a new word may follow.
    private boolean isEnd(String folded, int end) {
        return !words
                || end == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(end))
                || folded.charAt(end - 1) == '\'';
    }
}
