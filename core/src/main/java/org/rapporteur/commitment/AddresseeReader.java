package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.commitment.DraftingPhrase.Role;

/// Tells whether words name somebody who is to act, and takes them apart into one entry each.
final class AddresseeReader {

    /// More words before the noun that names an actor are no name.
    private static final int LONGEST_LEAD = 6;

    private static final int LONGEST_ENDING = 5;

    private static final int SHORTEST_ENDING = 3;

    /// A longer joiner is "as well as".
    private static final int LONGEST_AND = 4;

    /// The meaning of the word that joins a name to its owner: "of".
    private static final String GENITIVE = "of";

    private static final List<Role> QUALIFYING =
            List.of(Role.ASIDE, Role.HEDGE, Role.CONDITION, Role.DEADLINE);

    private final Wording wording;
    private final String folded;

    AddresseeReader(Wording wording) {
        this.wording = wording;
        folded = wording.folded();
    }

    /// Whether the first name in these words ends with a known actor or a proper name.
    boolean isAddressee(int from, int to) {
        int end = firstNameEnd(from, to);
        if (end <= from) {
            return false;
        }
        return endsWithActor(from, end) || startsWithCapital(wording.wordStart(end));
    }

    /// Whether these words are names of those who can act, joined, and nothing more.
    boolean isOnlyNames(int from, int to) {
        int at = from;
        while (at < to) {
            int end = firstNameEnd(at, to);
            if (end <= at || !isAddressee(at, end)) {
                return false;
            }
            if (end >= to) {
                return true;
            }
            int of = behindOf(wording.skipBlank(end));
            at = of > wording.skipBlank(end) ? of : behindSeparator(end);
            if (at <= wording.skipBlank(end)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the first name in these words may be that of somebody who is not known: no word in
    /// it says that it names a thing, and its last does not take the act for itself ("efforts to").
    boolean mayBeAddressee(int from, int to) {
        int end = firstNameEnd(from, to);
        int last = wording.wordStart(end);
        return end > from
                && !isBreak(from)
                && wording.list(Role.THING, from, end).isEmpty()
                && !wording.is(Role.BOUND, last)
                && !endsLikeThing(last, end);
    }

    private boolean endsLikeThing(int start, int end) {
        for (int at = Math.max(start + 1, end - LONGEST_ENDING);
                at <= end - SHORTEST_ENDING;
                at++) {
            var ending = wording.find(Role.THING, at);
            if (ending != null && ending.end() == end) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithActor(int from, int end) {
        for (var match : wording.list(Role.ACTOR, from, end)) {
            if (match.end() == end || wording.wordEnd(match.end() + 1) == end) {
                return true;
            }
        }
        return false;
    }

    /// Where the first name ends: before a comma or a word that begins something else, but not
    /// behind an adjective that waits for its noun ("regional and local authorities").
    private int firstNameEnd(int from, int to) {
        int end = wordsOfNameEnd(from, to);
        while (end > from
                && end < to
                && wording.endsWith(Role.SHARED, from, end)
                && !endsWithActor(from, end)) {
            int next = behindSeparator(end);
            int further = next > wording.skipBlank(end) ? wordsOfNameEnd(next, to) : end;
            if (further <= next) {
                return end;
            }
            end = further;
        }
        return end;
    }

    private int behindSeparator(int end) {
        boolean comma = ",،，、".indexOf(folded.charAt(end)) >= 0;
        return behindJoiner(wording.skipBlank(comma ? end + 1 : end));
    }

    private int wordsOfNameEnd(int from, int to) {
        int at = from;
        int end = from;
        while (at < to) {
            int actor = actorEnd(at, to);
            int word = actor > at ? actor : wording.wordEnd(at);
            if (word == at || word > to || (at > from && actor <= at && isBreak(at))) {
                return end;
            }
            end = word;
            if (word >= to || folded.charAt(word) != ' ') {
                return end;
            }
            at = word + 1;
        }
        return end;
    }

    private int actorEnd(int at, int to) {
        var actor = wording.find(Role.ACTOR, at);
        return actor == null || actor.end() > to ? -1 : actor.end();
    }

    private boolean isBreak(int at) {
        return wording.is(Role.BREAK, at) || wording.is(Role.JOINER, at) || isQualifier(at);
    }

    private boolean startsWithCapital(int at) {
        return at < folded.length() && Character.isUpperCase(wording.written(at));
    }

    /// Where the name of a known actor ends that these words open with, with what belongs to it
    /// ("heads of the agencies and other organizations"); -1 where they open with none.
    int leadingActorEnd(int from, int to) {
        int end = actorSoon(from, to);
        while (end > 0 && end < to && folded.charAt(end) == ' ') {
            int next = behindJoiner(end + 1);
            next = next > end + 1 ? next : behindOf(end + 1);
            int further = next > end + 1 ? actorSoon(next, to) : -1;
            if (further < 0) {
                return next > end + 1 && !wording.is(Role.JOINER, end + 1) ? -1 : end;
            }
            end = further;
        }
        return end;
    }

    /// The same in a language that writes no blanks: the last of the actors that follow each other.
    int directActorEnd(int from, int to) {
        int end = -1;
        int at = from;
        while (at < to && at - Math.max(from, end) <= LONGEST_LEAD) {
            int actor = actorEnd(at, to);
            if (actor > at) {
                end = actor;
                at = behindJoiner(end);
                at = at < to && folded.charAt(at) == '、' ? at + 1 : at;
                if (at == end) {
                    return end;
                }
            } else {
                at++;
            }
        }
        return end;
    }

    private int behindOf(int at) {
        return wording.match(Role.BREAK, at)
                .filter(match -> match.phrase().canonical().equals(GENITIVE))
                .map(match -> wording.skipBlank(match.end()))
                .orElse(at);
    }

    private int actorSoon(int from, int to) {
        int at = from;
        for (int i = 0; i < LONGEST_LEAD && at < to; i++) {
            int end = actorEnd(at, to);
            if (end > at) {
                return end;
            }
            int word = wording.wordEnd(at);
            if (word == at || word >= to || folded.charAt(word) != ' ' || isBreak(at)) {
                return -1;
            }
            at = word + 1;
        }
        return -1;
    }

    /// The entries of an enumeration, without asides between its commas. An aside that itself
    /// enumerates ("including …, …") goes on to the end, or to "as well as".
    List<Addressee> split(int from, int to) {
        var entries = new ArrayList<int[]>();
        boolean aside = false;
        boolean listing = false;
        int at = from;
        while (at < to) {
            int end = segmentEnd(at, to);
            int start = behindJoiner(at);
            start = start > at ? behindMarker(start) : start;
            if (start < end) {
                boolean begins = isAside(start);
                boolean resumes = !listing && isAddressee(start, end) || start - at > LONGEST_AND;
                listing = begins ? isListing(start) : listing && !resumes;
                aside = begins || (aside && !resumes);
                if (!aside) {
                    addSegment(entries, start, end);
                }
            }
            at = wording.skipBlank(end + 1);
        }
        return entries.stream().map(this::addressee).toList();
    }

    private boolean isListing(int at) {
        return wording.match(Role.ASIDE, at)
                .filter(match -> !match.phrase().canonical().isEmpty())
                .isPresent();
    }

    /// Behind the next comma that is not inside a name.
    private int segmentEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",،，、".indexOf(folded.charAt(i)) >= 0 && !isInsideActor(i)) {
                return i;
            }
        }
        return to;
    }

    /// Whether a known actor's name goes on here: "Office on Drugs| and Crime".
    boolean isInsideActor(int at) {
        for (var match : wording.list(Role.ACTOR, 0, folded.length())) {
            if (match.start() >= at) {
                return false;
            }
            if (match.end() > at + 1) {
                return true;
            }
        }
        return false;
    }

    private int behindJoiner(int at) {
        var joiner = wording.find(Role.JOINER, at);
        return joiner == null ? at : wording.skipBlank(joiner.end());
    }

    /// "As well as to organizations".
    private int behindMarker(int at) {
        var marker = wording.find(Role.MARKER, at);
        return marker == null ? at : wording.skipBlank(marker.end());
    }

    private boolean isAside(int at) {
        return isQualifier(at) || wording.is(Role.BREAK, at);
    }

    private void addSegment(List<int[]> entries, int start, int end) {
        int to = asideStart(start, end);
        boolean begins = entries.isEmpty() || isAddressee(start, to) && endsName(entries.getLast());
        if (!begins) {
            entries.getLast()[1] = to;
            return;
        }
        int at = start;
        for (int i = start; i < to; i++) {
            if (folded.charAt(i) != ' ' || isInsideActor(i)) {
                continue;
            }
            int behind = behindJoiner(i + 1);
            if (behind > i + 1
                    && behind < to
                    && startsName(behind, to)
                    && endsName(new int[] {at, i})) {
                entries.add(new int[] {at, i});
                at = behind;
                i = behind;
            }
        }
        entries.add(new int[] {at, to});
    }

    /// "relevant entities and organizations": the second noun has no word of its own before it.
    private boolean sharesDeterminer(int from, int end, int behind) {
        int actor = actorEnd(behind, folded.length());
        boolean bare = actor == wording.wordEnd(behind) && !startsWithCapital(behind);
        return bare && actorEnd(from, end) < 0 && wording.endsWith(Role.ACTOR, from, end);
    }

    /// Where an aside begins without a comma before it.
    private int asideStart(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (folded.charAt(i - 1) == ' ' && !isInsideActor(i) && isLongQualifier(i)) {
                return i - 1;
            }
        }
        return end;
    }

    /// Prepositions alone belong to the name: "the Group on Haiti".
    private boolean isLongQualifier(int at) {
        for (var role : QUALIFYING) {
            var match = wording.find(role, at);
            if (match != null && folded.indexOf(' ', at, match.end()) > at) {
                return true;
            }
        }
        return false;
    }

    private boolean isQualifier(int at) {
        return wording.isAny(QUALIFYING, at);
    }

    /// Whether a new name can begin here: a determiner, or an actor within a few words.
    private boolean startsName(int from, int to) {
        return wording.is(Role.DETERMINER, from) || hasActorSoon(from, to);
    }

    private boolean hasActorSoon(int from, int to) {
        return actorSoon(from, to) > from;
    }

    /// Whether what stands so far is a whole name, not an adjective that waits for its noun.
    private boolean endsName(int[] entry) {
        return !wording.endsWith(Role.SHARED, entry[0], entry[1])
                && (!wording.list(Role.ACTOR, entry[0], entry[1]).isEmpty()
                        || startsWithCapital(wording.wordStart(entry[1])));
    }

    private Addressee addressee(int[] entry) {
        var actors =
                wording.list(Role.ACTOR, entry[0], entry[1]).stream()
                        .map(match -> match.phrase().canonical())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        return new Addressee(wording.quote(entry[0], entry[1]), actors);
    }
}
