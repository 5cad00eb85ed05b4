package org.rapporteur.commitment;

import java.util.List;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;

/// Reads the frame of a clause: from the verb to whom it addresses, to where the act begins.
final class FrameReader {

    /// A subject with more words before "shall" is no subject.
    private static final int LONGEST_SUBJECT = 400;

    /// An act of fewer words only leads to the items below it.
    private static final int FEWEST_WORDS_OF_AN_ACT = 3;

    /// No chapeau ends with more phrases that only lead on.
    private static final int MOST_LISTING_WORDS = 4;

    private final Wording wording;
    private final String folded;
    private final AddresseeReader addressees;
    private final VerbNames names;
    private final String body;

    FrameReader(Wording wording, DraftingVocabulary vocabulary, String body) {
        this.wording = wording;
        this.body = body;
        folded = wording.folded();
        addressees = new AddresseeReader(wording);
        names = new VerbNames(wording, vocabulary);
    }

    Head head(Clause clause) {
        return names.head(clause, body);
    }

    boolean isOfficial(Addressee addressee) {
        var words = addressee.words();
        return names.isOfficial(words.words());
    }

    boolean isThat(Clause clause) {
        return wording.is(Role.THAT, wording.skipBlank(clause.verbEnd()));
    }

    /// Whether the act says something to do without the items below it.
    boolean isWhole(Act act) {
        int words = 0;
        int at = act.from();
        while (at < act.end()) {
            int end = wording.wordEnd(at);
            words += end > at ? 1 : 0;
            at = Math.max(at + 1, end + 1);
        }
        return words >= FEWEST_WORDS_OF_AN_ACT;
    }

    /// The act without the words that only lead to items: ", including by:".
    Act withoutListing(Act act) {
        int end = textEnd(act.from(), act.end());
        for (int i = 0; i < MOST_LISTING_WORDS; i++) {
            int to = end;
            var last =
                    wording.listEvery(Role.LISTING, act.from(), to).stream()
                            .filter(match -> match.end() == to)
                            .findFirst();
            if (last.isEmpty()) {
                break;
            }
            end = textEnd(act.from(), last.get().start());
        }
        return new Act(act.addressees(), act.qualifiers(), act.from(), end);
    }

    private int textEnd(int from, int to) {
        int end = to;
        while (end > from && " :,–：".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// Whom the clause addresses, and its act up to the clause's end.
    Act read(Clause clause, Head head) {
        int at = skipAside(wording.skipBlank(clause.verbEnd()), clause.end());
        if (wording.is(Role.THAT, at)) {
            return that(head, clause.verbEnd(), at, clause.end());
        }
        if (head.self()) {
            return act(head.addressees(), clause.verbEnd(), behindMarker(at), clause.end());
        }
        return addressed(clause.verbEnd(), at, clause.end());
    }

    /// An item under a chapeau: an act, or what shall be.
    Act readItem(Chapeau over, int at, int end) {
        if (over.that()) {
            int from = wording.match(Role.THAT, at).map(m -> wording.skipBlank(m.end())).orElse(at);
            return that(over.head(), at, from, end);
        }
        var own = over.head().addressees().isEmpty() ? addressed(at, at, end) : null;
        if (own != null && !own.addressees().isEmpty()) {
            return own;
        }
        return act(over.head().addressees(), at, behindMarker(at), end);
    }

    private Act addressed(int qualifiers, int at, int end) {
        var preposition = wording.match(Role.MARKER, at).filter(m -> !isInfinitive(m));
        int from = preposition.map(m -> wording.skipBlank(m.end())).orElse(at);
        var direct = wording.match(Role.MARKER, from).filter(this::isInfinitive);
        if (direct.isPresent()) {
            return act(List.of(), qualifiers, actStart(direct.get()), end);
        }
        var marker = marker(from, end);
        if (marker.isPresent() && addressees.isAddressee(from, wordsEnd(marker.get().start()))) {
            var to = addressees.split(from, wordsEnd(marker.get().start()));
            return act(to, qualifiers, actStart(marker.get()), end);
        }
        return act(List.of(), qualifiers, from, end);
    }

    private int wordsEnd(int at) {
        int end = at;
        while (end > 0 && " ,،，".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// The next marker that leads to an act.
    Optional<Match> marker(int from, int to) {
        return wording.list(Role.MARKER, from, to).stream()
                .filter(match -> match.start() > from && isInfinitive(match))
                .findFirst();
    }

    /// Whether an act follows a marker.
    boolean isInfinitive(Match marker) {
        int next = wording.skipBlank(marker.end());
        if (next >= folded.length() || wording.is(Role.OBJECT, next)) {
            return folded.length() > next && folded.charAt(next) == ',';
        }
        int before = marker.start() - 1;
        boolean bound =
                before > 0
                        && folded.charAt(before - 1) != ','
                        && wording.is(Role.BOUND, wording.wordStart(before));
        return !bound && !Character.isUpperCase(wording.written(next)) && !isGerund(next);
    }

    private boolean isGerund(int at) {
        int end = wording.wordEnd(at);
        return end - at > 5 && folded.startsWith("ing", end - 3);
    }

    /// Where the act begins: behind the marker, but at its "not".
    private int actStart(Match marker) {
        boolean negated = folded.startsWith("not ", marker.start());
        return negated ? marker.start() : wording.skipBlank(marker.end());
    }

    int behindMarker(int at) {
        return wording.match(Role.MARKER, at).map(this::actStart).orElse(at);
    }

    /// Behind "also", "further" and the like at the start of an act.
    int skipAlso(int from) {
        int at = from;
        for (var also = wording.match(Role.ALSO, at);
                also.isPresent();
                also = wording.match(Role.ALSO, at)) {
            at = wording.skipBlank(also.get().end());
        }
        return at;
    }

    private int skipAside(int at, int end) {
        if (at < end && ",،，".indexOf(folded.charAt(at)) >= 0) {
            int comma = folded.indexOf(',', at + 1);
            return comma > 0 && comma < end
                    ? wording.skipBlank(comma + 1)
                    : wording.skipBlank(at + 1);
        }
        return at;
    }

    /// "that X shall …": X is to act. Without a "shall", X must be a known actor.
    private Act that(Head head, int qualifiers, int at, int end) {
        int subject = wording.match(Role.THAT, at).map(m -> wording.skipBlank(m.end())).orElse(at);
        var shall =
                wording.list(Role.SHALL, subject, Math.min(end, subject + LONGEST_SUBJECT)).stream()
                        .findFirst();
        if (shall.isPresent() && isSubject(head, subject, shall.get())) {
            int to = wordsEnd(shall.get().start());
            return act(
                    addressees.split(subject, to),
                    qualifiers,
                    wording.skipBlank(shall.get().end()),
                    end);
        }
        int actor = head.self() ? -1 : addressees.leadingActorEnd(subject, end);
        if (actor > subject) {
            var to = addressees.split(subject, actor);
            return act(to, qualifiers, wording.skipBlank(actor), end);
        }
        return act(head.self() ? head.addressees() : List.of(), qualifiers, at, end);
    }

    private boolean isSubject(Head head, int subject, Match shall) {
        int to = wordsEnd(shall.start());
        return to > subject
                && folded.substring(subject, to).indexOf(';') < 0
                && (head.self() || addressees.isAddressee(subject, to));
    }

    private Act act(List<Addressee> to, int qualifiers, int from, int end) {
        return new Act(to, qualifiers, Math.min(from, end), end);
    }
}
