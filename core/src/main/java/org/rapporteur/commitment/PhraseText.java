package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;

/// A text in folded form with the phrases found in it. One pass notes of every place which roles
/// may have a phrase there; most questions for a phrase are answered by that note alone.
final class PhraseText {

    private static final Role[] ROLES = Role.values();

    private final PhraseTree tree;
    private final String folded;
    private final PhraseStarts starts;
    private final @Nullable List<Match>[] found = newLists();

    /// @param starts filled for this text, and to be left alone as long as the text is asked
    PhraseText(PhraseTree tree, String folded, PhraseStarts starts) {
        this.tree = tree;
        this.folded = folded;
        this.starts = starts;
        tree.findStarts(folded, starts);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array, for it is made for every paragraph
    private static @Nullable List<Match>[] newLists() {
        return new List[ROLES.length];
    }

    /// Whether the language has phrases of a role.
    boolean hasRole(Role role) {
        return tree.has(role);
    }

    /// The next position, from this one on, at which no small Latin letter stands; the end of the
    /// text where that is all.
    int skipLetters(int from) {
        return starts.skipLetters(Math.min(from, folded.length()));
    }

    /// Whether a phrase of one of the roles may start here.
    boolean mayStart(long roles, int at) {
        if (at >= folded.length()) {
            return false;
        }
        int start = starts.startAt(at);
        return start < 0 ? !tree.mayStartAt(folded, at) : (starts.roles(start) & roles) != 0;
    }

    /// The longest phrase of a role that starts here; null where there is none.
    @Nullable Match find(Role role, int at) {
        if (at >= folded.length()) {
            return null;
        }
        int start = starts.startAt(at);
        if (start < 0) {
            return tree.mayStartAt(folded, at) ? null : tree.find(role, folded, at);
        }
        return (starts.roles(start) & PhraseTree.bit(role)) == 0
                ? null
                : tree.find(role, folded, starts, start);
    }

    /// Every phrase of a role that starts and ends between two positions; none overlaps another.
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
        return first == last ? List.of() : all.subList(first, last);
    }

    private List<Match> listAll(Role role) {
        if ((starts.all() & PhraseTree.bit(role)) == 0) {
            return List.of();
        }
        var known = found[role.ordinal()];
        if (known == null) {
            known = findAll(role);
            found[role.ordinal()] = known;
        }
        return known;
    }

    private List<Match> findAll(Role role) {
        var all = new ArrayList<Match>();
        long bit = PhraseTree.bit(role);
        int end = 0;
        for (int i = 0; i < starts.count(); i++) {
            if ((starts.roles(i) & bit) != 0 && starts.place(i) >= end) {
                var match = tree.find(role, folded, starts, i);
                if (match != null) {
                    all.add(match);
                    end = match.end();
                }
            }
        }
        return all;
    }

    /// Every phrase of a role between two positions, also those that overlap.
    List<Match> listEvery(Role role, int from, int to) {
        var all = new ArrayList<Match>();
        for (int i = 0; i < starts.count(); i++) {
            int at = starts.place(i);
            var match = at >= from && at < to ? find(role, at) : null;
            if (match != null && match.end() <= to) {
                all.add(match);
            }
        }
        return all;
    }
}
