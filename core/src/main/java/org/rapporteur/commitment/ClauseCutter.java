package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Language;

/// Cuts a provision where a new operative verb starts: at its opening, behind "and", a comma, a
/// semicolon or the end of a sentence.
final class ClauseCutter {

    private static final List<Role> ALL = List.of(Role.OPERATIVE, Role.SUPPORT, Role.DECLARATION);
    private static final List<Role> FIRST_PERSON = List.of(Role.DECLARATION);

    private final Wording wording;
    private final String folded;
    private final OpeningParser parser;
    private final boolean item;

    ClauseCutter(DraftingVocabulary vocabulary, Wording wording, Speech speech) {
        this.wording = wording;
        folded = wording.folded();
        parser =
                new OpeningParser(
                        vocabulary,
                        wording.provision().text(),
                        wording.words(),
                        wording.language(),
                        speech == Speech.DECLARATION ? FIRST_PERSON : ALL);
        item = speech == Speech.ITEM;
    }

    /// The clauses in order; empty where no operative verb speaks.
    List<Clause> list() {
        var starts = new ArrayList<Clause>();
        opening(0).filter(clause -> !item || isFinite(clause)).ifPresent(starts::add);
        int at = starts.isEmpty() ? 0 : starts.getFirst().verbEnd();
        while (at < folded.length()) {
            int next = behindSeparator(at);
            if (next > at) {
                var clause = joined(at, next);
                clause.ifPresent(starts::add);
                at = clause.map(Clause::verbEnd).orElse(Math.max(at + 1, next - 1));
            } else {
                at++;
            }
        }
        return ended(starts);
    }

    private List<Clause> ended(List<Clause> starts) {
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            int limit = i + 1 < starts.size() ? starts.get(i + 1).start() : folded.length();
            clauses.add(new Clause(start.verb(), start.start(), start.verbEnd(), strip(limit)));
        }
        return clauses;
    }

    /// Drops separators, joiners and "also" from the end of a clause.
    private int strip(int limit) {
        int end = limit;
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

    private Optional<Clause> opening(int at) {
        return parser.parse(at)
                .map(verb -> new Clause(verb, at, wording.at(verb.span().end()), folded.length()));
    }

    /// Behind a separator and its joiner; `at` itself where there is none.
    private int behindSeparator(int at) {
        char c = folded.charAt(at);
        boolean mark = ",;.；，。؛:".indexOf(c) >= 0;
        int next = mark ? wording.skipBlank(at + 1) : c == ' ' ? at + 1 : at;
        if (next == at || next >= folded.length()) {
            return at;
        }
        var joiner = wording.match(Role.JOINER, next);
        if (joiner.isPresent()) {
            int behind = wording.skipBlank(joiner.get().end());
            return behind < folded.length() && folded.charAt(behind) == ','
                    ? wording.skipBlank(behind + 1)
                    : behind;
        }
        return mark ? next : at;
    }

    private Optional<Clause> joined(int separator, int at) {
        var clause = opening(at).filter(this::isFinite);
        if (clause.isEmpty()) {
            return clause;
        }
        boolean strong = ";.；。؛".indexOf(folded.charAt(separator)) >= 0;
        int verb = verbStart(clause.get());
        boolean common = wording.is(Role.OPENING_ONLY, verb);
        return clause.filter(any -> strong || !common || isEmphasized(verb));
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
        return ALL.stream().anyMatch(role -> wording.is(role, at));
    }
}
