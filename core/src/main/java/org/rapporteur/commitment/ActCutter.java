package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;

/// Cuts the acts of one clause where ANNOTATION.md §3 starts a new commitment: at a new addressee
/// with its own infinitive, at a reporting duty joined to another act, where joined acts carry
/// different deadlines. Other coordinated infinitives stay in one act.
final class ActCutter {

    /// A new addressee is named within so many characters before its infinitive.
    private static final int LONGEST_ADDRESSEE = 160;

    /// More acts in one clause than this are left together.
    private static final int MOST_ACTS = 12;

    private static final long JOINER = PhraseTree.bit(Role.JOINER);

    private final Wording wording;
    private final String folded;
    private final FrameReader frames;
    private final ActorNames actors;
    private final AddresseeReader addressees;

    ActCutter(Wording wording, FrameReader frames) {
        this.wording = wording;
        this.frames = frames;
        folded = wording.folded();
        actors = new ActorNames(wording);
        addressees = new AddresseeReader(wording, actors);
    }

    List<Act> cut(Act whole) {
        var acts = new ArrayList<Act>();
        var current = whole;
        int at = whole.from();
        while (at < whole.end() && acts.size() < MOST_ACTS) {
            int next = mayJoin(at) ? behindJoiner(at, whole.end()) : at;
            var begun = next > at ? begin(current, at, next) : Optional.<Act>empty();
            if (begun.isPresent()) {
                acts.add(new Act(current.addressees(), current.qualifiers(), current.from(), at));
                current = begun.get();
                at = Math.max(current.from(), next);
            } else {
                at = wording.phrases().skipLetters(Math.max(at + 1, next - 1));
            }
        }
        acts.add(current);
        return acts;
    }

    /// A comma, or the blank before a joiner.
    private boolean mayJoin(int at) {
        char c = folded.charAt(at);
        return c == ' ' ? wording.phrases().mayStart(JOINER, at + 1) : isComma(c);
    }

    /// Behind ", and", " and" or a comma; `at` itself where nothing joins.
    private int behindJoiner(int at, int end) {
        char c = folded.charAt(at);
        boolean comma = isComma(c);
        int next = comma ? wording.skipBlank(at + 1) : at + 1;
        if (next >= end) {
            return at;
        }
        var joiner = wording.find(Role.JOINER, next);
        return joiner != null ? wording.skipBlank(joiner.end()) : comma ? next : at;
    }

    private static boolean isComma(char c) {
        return switch (c) {
            case ',', '،', '，', ';', '；' -> true;
            default -> false;
        };
    }

    private Optional<Act> begin(Act current, int joint, int at) {
        return newAddressee(current, joint, at)
                .or(() -> newReport(current, at))
                .or(() -> newDeadline(current, joint, at));
    }

    private Optional<Act> newAddressee(Act current, int joint, int at) {
        if (current.addressees().isEmpty()
                || actors.isInsideActor(joint)
                || !wording.is(
                        Role.JOINER,
                        wording.skipBlank(folded.charAt(joint) == ' ' ? joint : joint + 1))
                || wording.endsWith(Role.ACTOR, current.from(), joint)
                || wording.endsWith(Role.SHARED, current.from(), joint)
                || folded.charAt(joint) == ' '
                        && wording.endsWith(Role.BREAK, current.from(), joint)) {
            return Optional.empty();
        }
        int limit = Math.min(current.end(), at + LONGEST_ADDRESSEE);
        return frames.marker(at, limit)
                .filter(marker -> marker.phrase().canonical().isEmpty())
                .filter(marker -> isName(at, marker.start()))
                .map(marker ->
                        new Act(
                                addressees.split(at, end(marker.start())),
                                at,
                                frames.behindMarker(marker.start()),
                                current.end()))
                .filter(act -> !act.addressees().isEmpty());
    }

    private boolean isName(int from, int to) {
        int end = end(to);
        return end > from
                && !wording.is(Role.JOINER, wording.wordStart(end))
                && wording.list(Role.BREAK, from, end).isEmpty()
                && actors.isAddressee(from, end);
    }

    private int end(int at) {
        int end = at;
        while (end > 0 && " ,".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Optional<Act> newReport(Act current, int at) {
        int from = frames.behindMarker(at);
        boolean begins =
                isReport(from, current.end())
                        && !(startsWithReport(current.from())
                                && isReport(current.from(), current.end()));
        return begins
                ? Optional.of(new Act(current.addressees(), from, from, current.end()))
                : Optional.empty();
    }

    private boolean startsWithReport(int from) {
        return wording.is(Role.REPORT, frames.skipAlso(from));
    }

    /// Whether a stretch opens with an act of reporting and says to whom.
    boolean isReport(int from, int to) {
        int at = frames.skipAlso(from);
        var report = wording.find(Role.REPORT, at);
        return report != null && isReceived(report, to);
    }

    /// Before the next infinitive that is joined.
    private boolean isReceived(Match report, int to) {
        int limit = to;
        for (var joiner : wording.list(Role.JOINER, report.end(), to)) {
            if (isMarker(wording.skipBlank(joiner.end()))) {
                limit = joiner.start();
                break;
            }
        }
        return !report.phrase().canonical().isEmpty()
                || !wording.list(Role.RECIPIENT, report.start(), limit).isEmpty();
    }

    private boolean isMarker(int at) {
        return wording.match(Role.MARKER, at).filter(frames::isInfinitive).isPresent();
    }

    /// Joined infinitives that are due at different times.
    private Optional<Act> newDeadline(Act current, int joint, int at) {
        var marker = wording.find(Role.MARKER, at);
        if (marker == null || !frames.isInfinitive(marker)) {
            return Optional.empty();
        }
        var before = values(current.qualifiers(), joint);
        var after = values(at, current.end());
        boolean differ = !before.isEmpty() && !after.isEmpty() && !before.containsAll(after);
        return Optional.of(wording.skipBlank(marker.end()))
                .filter(any -> differ)
                .map(start -> new Act(current.addressees(), start, start, current.end()));
    }

    private List<String> values(int from, int to) {
        return wording.list(Role.DEADLINE, from, to).stream()
                .map(match -> folded.substring(match.start(), match.end()))
                .toList();
    }
}
