package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.commitment.DraftingPhrase.Role;

/// Takes the words that say who is to act apart, into one entry each.
final class AddresseeReader {

    /// A longer joiner is "as well as".
    private static final int LONGEST_AND = 4;

    private final Wording wording;
    private final String folded;
    private final ActorNames names;

    AddresseeReader(Wording wording, ActorNames names) {
        this.wording = wording;
        this.names = names;
        folded = wording.folded();
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
            int start = names.behindJoiner(at);
            start = start > at ? behindMarker(start) : start;
            if (start < end) {
                boolean begins = isAside(start);
                boolean resumes =
                        !listing && names.isAddressee(start, end) || start - at > LONGEST_AND;
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
            if (",،，、".indexOf(folded.charAt(i)) >= 0 && !names.isInsideActor(i)) {
                return i;
            }
        }
        return to;
    }

    /// "As well as to organizations".
    private int behindMarker(int at) {
        var marker = wording.find(Role.MARKER, at);
        return marker == null ? at : wording.skipBlank(marker.end());
    }

    private boolean isAside(int at) {
        return names.isQualifier(at) || wording.is(Role.BREAK, at);
    }

    private void addSegment(List<int[]> entries, int start, int end) {
        int to = asideStart(start, end);
        boolean begins =
                entries.isEmpty() || names.isAddressee(start, to) && endsName(entries.getLast());
        if (!begins) {
            entries.getLast()[1] = to;
            return;
        }
        int at = start;
        for (int i = start; i < to; i++) {
            if (folded.charAt(i) != ' ' || names.isInsideActor(i)) {
                continue;
            }
            int behind = names.behindJoiner(i + 1);
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

    /// Where an aside begins without a comma before it.
    private int asideStart(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (folded.charAt(i - 1) == ' ' && !names.isInsideActor(i) && isLongQualifier(i)) {
                return i - 1;
            }
        }
        return end;
    }

    /// Prepositions alone belong to the name: "the Group on Haiti".
    private boolean isLongQualifier(int at) {
        for (var role : ActorNames.QUALIFYING) {
            var match = wording.find(role, at);
            if (match != null && folded.indexOf(' ', at, match.end()) > at) {
                return true;
            }
        }
        return false;
    }

    /// Whether a new name can begin here: a determiner, or an actor within a few words.
    private boolean startsName(int from, int to) {
        return wording.is(Role.DETERMINER, from) || hasActorSoon(from, to);
    }

    private boolean hasActorSoon(int from, int to) {
        return names.actorSoon(from, to) > from;
    }

    /// Whether what stands so far is a whole name, not an adjective that waits for its noun.
    private boolean endsName(int[] entry) {
        return !wording.endsWith(Role.SHARED, entry[0], entry[1])
                && (!wording.list(Role.ACTOR, entry[0], entry[1]).isEmpty()
                        || names.startsWithCapital(wording.wordStart(entry[1])));
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
