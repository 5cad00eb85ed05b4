package org.rapporteur.commitment;

import java.util.List;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;
import org.rapporteur.text.Language;

/// Reads the frame of a clause: from the verb to whom it addresses, to where the act begins.
final class FrameReader {

    /// A subject with more words before "shall" is no subject.
    private static final int LONGEST_SUBJECT = 400;

    /// An act of fewer words only leads to the items below it.
    private static final int FEWEST_WORDS_OF_AN_ACT = 3;

    /// The meaning of markers that count only before a word with the ending of an infinitive.
    private static final String BY_ENDING = "infinitive";

    private static final int LONGEST_ENDING = 5;

    /// Pronouns and adverbs between marker and infinitive.
    private static final int MOST_WORDS_BEFORE = 2;

    /// No chapeau ends with more phrases that only lead on.
    private static final int MOST_LISTING_WORDS = 4;

    private final Wording wording;
    private final String folded;
    private final ActorNames actors;
    private final AddresseeReader addressees;
    private final VerbNames names;
    private final String body;

    FrameReader(Wording wording, DraftingVocabulary vocabulary, String body) {
        this.wording = wording;
        this.body = body;
        folded = wording.folded();
        actors = new ActorNames(wording);
        addressees = new AddresseeReader(wording, actors);
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
        boolean asks = !wording.list(Role.ASKING, clause.start(), clause.verbEnd()).isEmpty();
        return addressed(clause.verbEnd(), at, clause.end(), asks);
    }

    /// Whom a clause asks that says nothing else; empty where it says more, or nobody.
    List<Addressee> listOnlyAddressees(Clause clause) {
        int from = skipAside(wording.skipBlank(clause.verbEnd()), clause.end());
        boolean asks = !wording.list(Role.ASKING, clause.start(), clause.verbEnd()).isEmpty();
        int end = wordsEnd(clause.end());
        return asks && marker(from, end).isEmpty() && actors.isOnlyNames(from, end)
                ? addressees.split(from, end)
                : List.of();
    }

    /// An item under a chapeau: an act, or what shall be.
    Act readItem(Chapeau over, int at, int end) {
        if (over.that()) {
            int from = wording.match(Role.THAT, at).map(m -> wording.skipBlank(m.end())).orElse(at);
            return that(over.head(), at, from, end);
        }
        var own = over.head().addressees().isEmpty() ? addressed(at, at, end, false) : null;
        if (own != null && !own.addressees().isEmpty()) {
            return own;
        }
        return act(over.head().addressees(), at, behindMarker(at), end);
    }

    /// @param asks whether the verb before it has somebody as its object
    private Act addressed(int qualifiers, int at, int end, boolean asks) {
        if (!wording.hasRole(Role.MARKER) && !wording.hasRole(Role.INFINITIVE)) {
            return actBehindActor(qualifiers, at, end);
        }
        var preposition =
                wording.match(Role.MARKER, at)
                        .filter(m -> !isInfinitive(m) || leadsToActor(m, end));
        int from = preposition.map(m -> wording.skipBlank(m.end())).orElse(at);
        var direct = wording.match(Role.MARKER, from).filter(this::isInfinitive);
        if (direct.isPresent()) {
            return act(List.of(), qualifiers, actStart(direct.get()), end);
        }
        var marker = marker(from, end);
        if (marker.isPresent()) {
            int to = wordsEnd(marker.get().start());
            if (actors.isAddressee(from, to) || asks && actors.mayBeAddressee(from, to)) {
                return act(addressees.split(from, to), qualifiers, actStart(marker.get()), end);
            }
        }
        return act(List.of(), qualifiers, from, end);
    }

    /// "to the Office to map": the first marker only leads to whom the clause addresses.
    private boolean leadsToActor(Match marker, int end) {
        int from = wording.skipBlank(marker.end());
        return wording.language() != Language.ENGLISH
                && actors.leadingActorEnd(from, end) > from
                && marker(from, end).isPresent();
    }

    /// Where a language has no word between addressee and act, the act follows the last actor.
    private Act actBehindActor(int qualifiers, int at, int end) {
        int actor = actors.directActorEnd(at, end);
        return actor > at
                ? act(addressees.split(at, actor), qualifiers, wording.skipBlank(actor), end)
                : act(List.of(), qualifiers, at, end);
    }

    private int wordsEnd(int at) {
        int end = at;
        while (end > 0 && " ,،，".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// The next marker that leads to an act; in a language without markers the next infinitive.
    Optional<Match> marker(int from, int to) {
        if (!wording.hasRole(Role.MARKER)) {
            return infinitive(from, to);
        }
        for (var match : wording.list(Role.MARKER, from, to)) {
            if (match.start() > from && isInfinitive(match)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private Optional<Match> infinitive(int from, int to) {
        int at = from;
        while (at < to) {
            int end = wording.wordEnd(at);
            if (end > at && at > from && isInfinitiveWord(at, end)) {
                int start = at;
                return wording.match(Role.INFINITIVE, endingStart(at, end))
                        .map(match -> new Match(match.phrase(), start, start));
            }
            at = Math.max(at, end) + 1;
        }
        return Optional.empty();
    }

    private boolean isInfinitiveWord(int start, int end) {
        return endingStart(start, end) > start && !wording.is(Role.OBJECT, start);
    }

    /// Where the ending of an infinitive starts; -1 where the word has none.
    private int endingStart(int start, int end) {
        for (int at = Math.max(start + 1, end - LONGEST_ENDING); at < end - 1; at++) {
            if (wording.is(Role.INFINITIVE, at)) {
                return at;
            }
        }
        return -1;
    }

    /// Whether an act follows a marker.
    boolean isInfinitive(Match marker) {
        int next = wording.skipBlank(marker.end());
        if (marker.phrase().canonical().equals(BY_ENDING)) {
            return isBeforeInfinitive(next);
        }
        if (next >= folded.length() || wording.is(Role.OBJECT, next)) {
            return folded.length() > next && folded.charAt(next) == ',';
        }
        int before = marker.start() - 1;
        return !isBound(before) && !Character.isUpperCase(wording.written(next)) && !isGerund(next);
    }

    /// Whether the word that ends here takes what follows it for itself: "access to", but not "the
    /// administering Power to".
    private boolean isBound(int end) {
        if (end <= 0 || folded.charAt(end - 1) == ',') {
            return false;
        }
        int word = wording.wordStart(end);
        return wording.is(Role.BOUND, word) && !wording.endsWith(Role.ACTOR, 0, end);
    }

    /// One of the next words is an infinitive and none before it begins a noun.
    private boolean isBeforeInfinitive(int from) {
        int at = from;
        for (int i = 0; i < MOST_WORDS_BEFORE && at < folded.length(); i++) {
            int end = wording.wordEnd(at);
            if (end == at || wording.is(Role.OBJECT, at)) {
                return false;
            }
            if (endingStart(at, end) > at) {
                return true;
            }
            at = wording.skipBlank(end);
        }
        return false;
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
        for (var also = wording.find(Role.ALSO, at);
                also != null;
                also = wording.find(Role.ALSO, at)) {
            at = wording.skipBlank(also.end());
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
        int actor = head.self() ? -1 : actors.leadingActorEnd(subject, end);
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
                && (head.self() || actors.isAddressee(subject, to));
    }

    private Act act(List<Addressee> to, int qualifiers, int from, int end) {
        return new Act(to, qualifiers, Math.min(from, end), end);
    }
}
