package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// Cuts a provision where a new operative verb starts: at its opening, behind "and", a comma, a
/// semicolon or the end of a sentence.
final class ClauseCutter {

    private static final List<Role> ALL = List.of(Role.OPERATIVE, Role.SUPPORT, Role.DECLARATION);
    private static final List<Role> FIRST_PERSON = List.of(Role.DECLARATION);
    private static final List<Role> ELLIPTIC = List.of(Role.ELLIPTIC);
    private static final long JOINER = PhraseTree.bit(Role.JOINER);
    private static final String WE = "we";
    private static final char WAW = 'و';

    private static final int LONGEST_ENDING = 6;

    /// Words before a full stop that are shorter are abbreviations.
    private static final int SHORTEST_LAST_WORD = 4;

    private final Wording wording;
    private final String folded;
    private final OpeningParser parser;
    private final OpeningParser elliptic;
    private final Speech speech;
    private final boolean arabic;

    ClauseCutter(Wording wording, Speech speech) {
        this.wording = wording;
        folded = wording.folded();
        this.speech = speech;
        arabic = wording.language() == Language.ARABIC;
        parser = new OpeningParser(wording, speech.isFirstPerson() ? FIRST_PERSON : ALL);
        elliptic = new OpeningParser(wording, ELLIPTIC);
    }

    /// The clauses in order; empty where no operative verb speaks.
    List<Clause> list() {
        var starts = new ArrayList<Clause>();
        first().ifPresent(starts::add);
        int at = starts.isEmpty() ? 0 : starts.getFirst().verbEnd();
        while (at < folded.length()) {
            int next = maySeparate(at) ? behindSeparator(at) : at;
            if (next > at) {
                var clause = joined(starts, at, next);
                clause.ifPresent(starts::add);
                at = clause.map(Clause::verbEnd).orElse(Math.max(at + 1, next - 1));
            } else {
                at = wording.phrases().skipLetters(at + 1);
            }
        }
        return ended(starts);
    }

    private Optional<Clause> first() {
        var opening = clause(parser, 0);
        return switch (speech) {
            case PARAGRAPH, DECLARATION -> opening;
            case ITEM -> opening.filter(this::isFinite);
            case WE -> opening.or(() -> clause(elliptic, 0));
        };
    }

    private List<Clause> ended(List<Clause> starts) {
        var clauses = new ArrayList<Clause>();
        for (int i = starts.size() - 1; i >= 0; i--) {
            var start = starts.get(i);
            int limit = i + 1 < starts.size() ? starts.get(i + 1).start() : folded.length();
            int end = strip(Math.min(limit, sentenceEnd(start.verbEnd(), limit)), limit);
            boolean bare = end <= start.verbEnd() && !clauses.isEmpty();
            clauses.addFirst(
                    bare
                            ? new Clause(
                                    start.verb(),
                                    start.start(),
                                    clauses.getFirst().verbEnd(),
                                    clauses.getFirst().end())
                            : new Clause(start.verb(), start.start(), start.verbEnd(), end));
        }
        return clauses;
    }

    /// Behind the first full stop that ends a sentence.
    private int sentenceEnd(int from, int limit) {
        for (int i = from; i + 2 < limit; i++) {
            char c = folded.charAt(i);
            if (c == '。' || (c == '.' && folded.charAt(i + 1) == ' ' && isSentenceEnd(i))) {
                return i;
            }
        }
        return limit;
    }

    private boolean isSentenceEnd(int stop) {
        int word = wording.wordStart(stop);
        return stop - word >= SHORTEST_LAST_WORD
                && Character.isLetter(wording.written(stop + 2))
                && !Character.isLowerCase(wording.written(stop + 2));
    }

    /// Drops separators, joiners and "also" from the end of a clause.
    private int strip(int from, int limit) {
        int end = from;
        while (end > 0) {
            char c = folded.charAt(end - 1);
            int word = wording.wordStart(end);
            if (" ,;.،؛。；،，、".indexOf(c) >= 0) {
                end--;
            } else if (limit < folded.length()
                    && wording.match(Role.JOINER, word)
                            .filter(m -> m.end() == strippedEnd(word))
                            .isPresent()
                    && strippedEnd(word) == end) {
                end = word;
            } else {
                return end;
            }
        }
        return end;
    }

    private int strippedEnd(int word) {
        return wording.wordEnd(word);
    }

    private Optional<Clause> clause(OpeningParser reader, int at) {
        return reader.parseOne(at)
                .map(verb -> new Clause(verb, at, wording.at(verb.span().end()), folded.length()))
                .or(() -> speech.isFirstPerson() ? future(at) : Optional.empty());
    }

    /// "We will map" in languages that say it in one word, which is the first of its act too.
    private Optional<Clause> future(int at) {
        if (!wording.hasRole(Role.FUTURE)) {
            return Optional.empty();
        }
        int start = behindLead(at);
        var we = wording.match(Role.SPEAKER, start).filter(m -> m.phrase().canonical().equals(WE));
        int verb = we.map(match -> wording.skipBlank(match.end())).orElse(start);
        if (we.isEmpty() && wording.language() == Language.FRENCH) {
            return Optional.empty();
        }
        int end = wording.wordEnd(verb);
        return ending(verb, end)
                .map(phrase -> {
                    var span =
                            new Span(
                                    wording.words().origin(start),
                                    wording.words().originEnd(end, wording.provision().text()));
                    var opening =
                            new OpeningVerb(
                                    span, phrase.meanings(), phrase.level(), phrase.kind(), "");
                    return new Clause(opening, at, verb, folded.length());
                });
    }

    private int behindLead(int at) {
        var lead = wording.match(Role.LEAD, at);
        if (lead.isEmpty()) {
            return at;
        }
        int behind = wording.skipBlank(lead.get().end());
        boolean comma = behind < folded.length() && folded.charAt(behind) == ',';
        return comma ? wording.skipBlank(behind + 1) : behind;
    }

    private Optional<DraftingPhrase> ending(int start, int end) {
        for (int at = Math.max(start + 1, end - LONGEST_ENDING); at < end - 1; at++) {
            var match = wording.find(Role.FUTURE, at);
            if (match != null && match.end() == end) {
                return Optional.of(match.phrase());
            }
        }
        return Optional.empty();
    }

    /// A mark, or the blank before a joiner; in Arabic every blank.
    private boolean maySeparate(int at) {
        char c = folded.charAt(at);
        return c == ' ' ? arabic || wording.phrases().mayStart(JOINER, at + 1) : isMark(c);
    }

    /// Behind a separator and its joiner; `at` itself where there is none.
    private int behindSeparator(int at) {
        char c = folded.charAt(at);
        boolean mark = isMark(c);
        int next = mark ? wording.skipBlank(at + 1) : at + 1;
        if (next >= folded.length()) {
            return at;
        }
        var joiner = wording.find(Role.JOINER, next);
        if (joiner != null) {
            int behind = wording.skipBlank(joiner.end());
            return behind < folded.length() && folded.charAt(behind) == ','
                    ? wording.skipBlank(behind + 1)
                    : behind;
        }
        return mark ? behindPrefix(next) : prefixed(at, next);
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case ',', ';', '.', ':', '；', '，', '。', '؛' -> true;
            default -> false;
        };
    }

    /// In Arabic "and" is written in one with the verb.
    private int behindPrefix(int at) {
        boolean prefix = arabic && folded.charAt(at) == WAW;
        return prefix ? at + 1 : at;
    }

    private int prefixed(int at, int next) {
        int behind = behindPrefix(next);
        return behind > next ? behind : at;
    }

    private Optional<Clause> joined(List<Clause> before, int separator, int at) {
        var clause = clause(parser, at).filter(this::isFinite);
        if (clause.isEmpty()) {
            return speech.isFirstPerson() ? withoutSubject(before, separator, at) : clause;
        }
        boolean strong = ".。;；؛".indexOf(folded.charAt(separator)) >= 0;
        int verb = verbStart(clause.get());
        boolean common = wording.is(Role.OPENING_ONLY, verb);
        return clause.filter(any -> strong || !common || isEmphasized(verb));
    }

    /// "We recognize …, and invite …": the second verb has no "we" of its own. Behind an infinitive
    /// it might be one itself, except "will".
    private Optional<Clause> withoutSubject(List<Clause> before, int separator, int at) {
        if (folded.charAt(separator) == '.' || folded.charAt(separator) == ':') {
            return Optional.empty();
        }
        boolean comma = ",،，".indexOf(folded.charAt(separator)) >= 0;
        boolean open =
                before.isEmpty()
                        ? folded.startsWith(WE + ",")
                        : comma || !isInfinitive(before.getLast());
        boolean will = folded.startsWith("will ", at);
        return open || (will && !before.isEmpty())
                ? clause(elliptic, at).filter(c -> !wording.is(Role.OPENING_ONLY, at))
                : Optional.empty();
    }

    private boolean isInfinitive(Clause clause) {
        if (clause.verb().kind() == CommitmentKind.POSITION) {
            return false;
        }
        int act = wording.skipBlank(clause.verbEnd());
        int next = wording.match(Role.MARKER, act).map(m -> wording.skipBlank(m.end())).orElse(act);
        int end = wording.wordEnd(next);
        boolean gerund = end - next > 4 && folded.startsWith("ing", end - 3);
        return !gerund && !wording.list(Role.MARKER, clause.verbEnd(), folded.length()).isEmpty();
    }

    private boolean isEmphasized(int at) {
        int origin = wording.words().origin(at);
        return wording.provision().marks().stream()
                .anyMatch(mark ->
                        (mark.kind() == Mark.Kind.EMPHASIS || mark.kind() == Mark.Kind.VERB)
                                && mark.span().start() <= origin
                                && mark.span().end() > origin);
    }

    /// In English the third person tells a verb from a noun or an infinitive.
    private boolean isFinite(Clause clause) {
        if (wording.language() != Language.ENGLISH) {
            return true;
        }
        int verb = verbStart(clause);
        return wording.is(Role.DECLARATION, verb)
                || wording.is(Role.ELLIPTIC, clause.start()) && speech.isFirstPerson()
                || folded.charAt(wording.wordEnd(verb) - 1) == 's';
    }

    /// The verb itself behind "also" and intensifiers.
    private int verbStart(Clause clause) {
        int at = clause.start();
        while (at < clause.verbEnd()) {
            if (isVerb(at)) {
                return at;
            }
            at = wording.skipBlank(Math.max(at + 1, wording.wordEnd(at)));
        }
        return clause.start();
    }

    private boolean isVerb(int at) {
        return wording.isAny(ALL, at);
    }
}
