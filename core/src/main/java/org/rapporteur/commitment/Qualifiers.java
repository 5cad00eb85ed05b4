package org.rapporteur.commitment;

import java.util.List;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;

/// Hedges, conditions and deadlines of a stretch of text, and an act without those at its edges.
final class Qualifiers {

    /// The meaning of time limits that name the year in which something is.
    private static final String WITHIN = "within";

    private static final List<Role> CUT = List.of(Role.HEDGE, Role.CONDITION, Role.DEADLINE);

    private final Wording wording;
    private final String folded;
    private final int year;

    /// @param year of adoption; 0 where it is not known
    Qualifiers(Wording wording, int year) {
        this.wording = wording;
        this.year = year;
        folded = wording.folded();
    }

    List<Quotation> hedges(int from, int to) {
        return quotes(Role.HEDGE, from, to);
    }

    List<Quotation> conditions(int from, int to) {
        return quotes(Role.CONDITION, from, to);
    }

    List<Deadline> deadlines(int from, int to) {
        var matches = wording.list(Role.DEADLINE, from, to);
        if (matches.isEmpty()) {
            return List.of();
        }
        return matches.stream()
                .filter(this::isAhead)
                .map(this::innermost)
                .map(match ->
                        new Deadline(
                                wording.quote(match.start(), match.end()),
                                DeadlineValue.of(
                                        folded.substring(match.start(), match.end()),
                                        match.phrase())))
                .toList();
    }

    /// "By the Assembly during its next session" names who acts, then when: of two time limits that
    /// end together, the one inside the gap of the other is meant.
    private Match innermost(Match match) {
        if (!match.phrase().hasGap()) {
            return match;
        }
        return wording.listEvery(Role.DEADLINE, match.start() + 1, match.end()).stream()
                .filter(inner -> inner.end() == match.end())
                .findFirst()
                .orElse(match);
    }

    /// What names a year before that of adoption, or "in" that year, tells what has been.
    private boolean isAhead(Match match) {
        var words = folded.substring(match.start(), match.end());
        var named = DeadlineValue.findYear(words);
        boolean within = match.phrase().canonical().equals(WITHIN);
        return named.isEmpty()
                || year == 0
                || Integer.parseInt(named.get()) >= year + (within ? 1 : 0);
    }

    private List<Quotation> quotes(Role role, int from, int to) {
        var matches = wording.list(role, from, to);
        if (matches.isEmpty()) {
            return List.of();
        }
        return matches.stream().map(match -> wording.quote(match.start(), match.end())).toList();
    }

    /// The act without qualifiers, commas and joiners at its edges.
    Quotation trimmed(int from, int to) {
        int start = from;
        int end = to;
        boolean cut = true;
        while (cut && start < end) {
            int first = trimStart(start, end);
            int last = trimEnd(first, end);
            cut = first != start || last != end;
            start = first;
            end = last;
        }
        return wording.quote(start, end);
    }

    private int trimStart(int start, int end) {
        int at = start;
        while (at < end && " ,،，、".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        int from = at;
        return starting(from).map(Match::end).filter(next -> next < end).orElse(from);
    }

    private Optional<Match> starting(int at) {
        for (var role : CUT) {
            var match = wording.match(role, at);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private int trimEnd(int start, int end) {
        int at = end;
        while (at > start && " ,;:.،؛，。；、".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        int to = at;
        int joiner = wording.wordStart(to);
        if (joiner > start
                && wording.match(Role.JOINER, joiner).filter(m -> m.end() == to).isPresent()) {
            return joiner;
        }
        return ending(start, to).map(Match::start).filter(at2 -> at2 > start).orElse(to);
    }

    private Optional<Match> ending(int from, int end) {
        for (var role : CUT) {
            var match = wording.findEnding(role, from, end);
            if (match != null && (role != Role.DEADLINE || isAhead(match))) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }
}
