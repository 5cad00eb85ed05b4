package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// One provision's text in folded form, with the phrases found in it.
///
/// Positions are folded ones throughout; [#quote] leads back to the text.
final class Wording {

    private final PhraseTree tree;
    private final Provision provision;
    private final Language language;
    private final FoldedWords words;
    private final String folded;
    private final Map<Role, List<Match>> found = new EnumMap<>(Role.class);
    private @Nullable Starts starts;

    Wording(DraftingVocabulary vocabulary, Provision provision, Language language) {
        tree = vocabulary.tree(language);
        this.provision = provision;
        this.language = language;
        words = FoldedWords.of(provision.text(), language);
        folded = words.text();
    }

    String folded() {
        return folded;
    }

    FoldedWords words() {
        return words;
    }

    Language language() {
        return language;
    }

    ProvisionAddress address() {
        return provision.address();
    }

    Provision provision() {
        return provision;
    }

    /// The phrase of a role that starts here.
    Optional<Match> match(Role role, int at) {
        return tree.match(role, folded, at);
    }

    /// Whether the language has phrases of a role.
    boolean hasRole(Role role) {
        return tree.has(role);
    }

    /// Whether a phrase of a role starts here.
    boolean is(Role role, int at) {
        return tree.find(role, folded, at) != null;
    }

    /// Whether a phrase of any of these roles starts here.
    boolean isAny(List<Role> roles, int at) {
        for (var role : roles) {
            if (is(role, at)) {
                return true;
            }
        }
        return false;
    }

    /// Every phrase of a role that starts and ends between two positions.
    List<Match> list(Role role, int from, int to) {
        var all = listAll(role);
        int first = 0;
        while (first < all.size() && all.get(first).start() < from) {
            first++;
        }
        int last = first;
        while (last < all.size() && all.get(last).end() <= to) {
            last++;
        }
        return all.subList(first, last);
    }

    /// Every phrase of a role between two positions, also those that overlap.
    List<Match> listEvery(Role role, int from, int to) {
        var all = new ArrayList<Match>();
        for (int at = from; at < to; at++) {
            var match = tree.mayStartAt(folded, at) ? tree.find(role, folded, at) : null;
            if (match != null && match.end() <= to) {
                all.add(match);
            }
        }
        return all;
    }

    /// Every phrase of a role that starts behind the one before it, in the order of the text.
    private List<Match> listAll(Role role) {
        var known = found.get(role);
        if (known != null) {
            return known;
        }
        var all = listAll(role, starts());
        found.put(role, all);
        return all;
    }

    private List<Match> listAll(Role role, Starts places) {
        var all = new ArrayList<Match>();
        long bit = PhraseTree.bit(role);
        int end = 0;
        for (int i = 0; i < places.count(); i++) {
            int at = places.positions()[i];
            if ((places.roles()[i] & bit) != 0 && at >= end) {
                var match = tree.find(role, folded, at);
                if (match != null) {
                    all.add(match);
                    end = match.end();
                }
            }
        }
        return all;
    }

    /// Where phrases may start, and of which roles.
    private record Starts(int count, int[] positions, long[] roles) {}

    private Starts starts() {
        var known = starts;
        if (known != null) {
            return known;
        }
        int count = 0;
        var positions = new int[folded.length()];
        var roles = new long[folded.length()];
        for (int at = 0; at < folded.length(); at++) {
            long here = tree.mayStartAt(folded, at) ? tree.rolesAt(folded, at) : 0;
            if (here != 0) {
                positions[count] = at;
                roles[count] = here;
                count++;
            }
        }
        var made = new Starts(count, positions, roles);
        starts = made;
        return made;
    }

    /// The phrase of a role that ends here.
    @Nullable Match findEnding(Role role, int from, int end) {
        var before = list(role, from, end);
        return before.isEmpty() || before.getLast().end() != end ? null : before.getLast();
    }

    /// Whether a phrase of a role ends here.
    boolean endsWith(Role role, int from, int end) {
        return findEnding(role, from, end) != null;
    }

    Quotation quote(int from, int to) {
        if (to <= from) {
            return Quotation.none(address());
        }
        int start = words.origin(from);
        int end = words.originEnd(to, provision.text());
        var span = new Span(start, Math.max(start, end));
        return new Quotation(address(), span, span.of(provision.text()));
    }

    /// Whether the text leads to what follows it.
    boolean endsOpen() {
        return !folded.isBlank()
                && ":：".indexOf(folded.strip().charAt(folded.strip().length() - 1)) >= 0;
    }

    /// Whether it ends with "we:", so that what follows has a subject.
    boolean endsWithWe() {
        int end = folded.strip().length() - 1;
        return end > 1
                && endsOpen()
                && folded.startsWith("we", wordStart(end))
                && end - wordStart(end) == 2;
    }

    /// The folded position of a place in the text.
    int at(int origin) {
        int index = Arrays.binarySearch(words.origins(), 0, folded.length(), origin);
        return index >= 0 ? index : Math.min(folded.length(), -index - 1);
    }

    /// The character as the text has it, not folded.
    char written(int at) {
        return provision.text().charAt(words.origin(at));
    }

    int skipBlank(int at) {
        return at < folded.length() && folded.charAt(at) == ' ' ? at + 1 : at;
    }

    /// Start of the word that ends before `end`.
    int wordStart(int end) {
        int at = end;
        while (at > 0 && folded.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    int wordEnd(int start) {
        int at = start;
        while (at < folded.length() && isInWord(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '/';
    }
}
