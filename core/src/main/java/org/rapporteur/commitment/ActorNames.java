package org.rapporteur.commitment;

import java.util.List;
import org.rapporteur.commitment.DraftingPhrase.Role;

/// Tells whether words name somebody who can act, and where such a name ends.
final class ActorNames {

    /// More words before the noun that names an actor are no name.
    private static final int LONGEST_LEAD = 6;

    private static final int LONGEST_ENDING = 5;

    private static final int SHORTEST_ENDING = 3;

    /// The meaning of the word that joins a name to its owner: "of".
    private static final String GENITIVE = "of";

    static final List<Role> QUALIFYING =
            List.of(Role.ASIDE, Role.HEDGE, Role.CONDITION, Role.DEADLINE);

    private final Wording wording;
    private final String folded;

    ActorNames(Wording wording) {
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

    int actorEnd(int at, int to) {
        var actor = wording.find(Role.ACTOR, at);
        return actor == null || actor.end() > to ? -1 : actor.end();
    }

    private boolean isBreak(int at) {
        return wording.is(Role.BREAK, at) || wording.is(Role.JOINER, at) || isQualifier(at);
    }

    boolean startsWithCapital(int at) {
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

    int actorSoon(int from, int to) {
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

    int behindJoiner(int at) {
        var joiner = wording.find(Role.JOINER, at);
        return joiner == null ? at : wording.skipBlank(joiner.end());
    }

    boolean isQualifier(int at) {
        return wording.isAny(QUALIFYING, at);
    }
}
