package org.rapporteur.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/// Names the verb of a clause, and whomever it binds by itself.
final class VerbNames {

    /// Level 5, but it lets somebody else act.
    private static final String AUTHORIZES = "authorizes";

    private static final Set<String> BINDING_SELF =
            Set.of(
                    "resolves",
                    "commits",
                    "recommits",
                    "undertakes",
                    "pledges",
                    "endeavours",
                    "strives",
                    "seeks");

    /// Words of the first person that name no act.
    private static final Set<String> SILENT =
            Set.of(
                    "also",
                    "further",
                    "therefore",
                    "strongly",
                    "ourselves",
                    "to",
                    "our",
                    "deep",
                    "deeply",
                    "grave",
                    "gravely",
                    "serious",
                    "sincere");

    private final Wording wording;
    private final DraftingVocabulary vocabulary;

    VerbNames(Wording wording, DraftingVocabulary vocabulary) {
        this.wording = wording;
        this.vocabulary = vocabulary;
    }

    Head head(Clause clause, String body) {
        var verb = clause.verb();
        var declared = findDeclared(clause);
        boolean self =
                (verb.kind() == CommitmentKind.PROCEDURAL && !verb.canonical().equals(AUTHORIZES))
                        || BINDING_SELF.contains(verb.canonical());
        var opening = wording.quote(wording.at(verb.span().start()), wording.at(verb.span().end()));
        return new Head(
                declared.filter(any -> wording.language() == Language.ENGLISH)
                        .map(this::firstPerson)
                        .orElseGet(() -> thirdPerson(clause)),
                opening,
                intensifier(opening, verb.intensifier()),
                verb.level(),
                verb.kind(),
                self,
                self ? List.of(self(declared.isPresent() || isFuture(clause), body)) : List.of());
    }

    /// Whether the verb is the first word of its act, as one in the future tense is.
    private boolean isFuture(Clause clause) {
        return clause.verbEnd() < wording.at(clause.verb().span().end());
    }

    /// The verb of the first person plural, with its "we" or without.
    private Optional<Match> findDeclared(Clause clause) {
        int start = clause.start();
        int end = wording.at(clause.verb().span().end());
        return wording.list(Role.DECLARATION, start, end).stream()
                .findFirst()
                .or(() -> wording.match(Role.ELLIPTIC, skipLead(start, end)));
    }

    private int skipLead(int start, int end) {
        return wording.match(Role.LEAD, start)
                .map(match -> wording.skipBlank(match.end()))
                .filter(at -> at < end)
                .orElse(start);
    }

    /// "reaffirms its commitment" is a reaffirmation, "reiterates its request" a request.
    private String thirdPerson(Clause clause) {
        var verb = clause.verb();
        if (verb.kind() != CommitmentKind.POSITION) {
            return verb.canonical();
        }
        int start = wording.at(verb.span().start());
        int end = wording.at(verb.span().end());
        return wording.list(Role.OPERATIVE, start, end).stream()
                .findFirst()
                .map(match -> match.phrase().canonical())
                .orElse(verb.canonical());
    }

    private String firstPerson(Match match) {
        var words =
                Words.of(wording.quote(match.start(), match.end()).words()).stream()
                        .map(word -> word.written().toLowerCase(Locale.ROOT))
                        .filter(word -> !SILENT.contains(word))
                        .collect(Collectors.joining(" "));
        return match.phrase().role() == Role.ELLIPTIC ? "we " + words : words;
    }

    private Addressee self(boolean firstPerson, String body) {
        return firstPerson
                ? new Addressee(Quotation.implied(wording.address(), we()), List.of("we"))
                : new Addressee(Quotation.implied(wording.address(), speaker(body)), List.of());
    }

    private String we() {
        return speaker("we");
    }

    /// How the body speaks of itself in this language.
    private String speaker(String body) {
        return vocabulary.findSpeaker(body, wording.language());
    }

    boolean isOfficial(String words) {
        return !vocabulary.listAll(Role.OFFICIAL, words, wording.language()).isEmpty();
    }

    private Quotation intensifier(Quotation opening, String words) {
        int at = words.isEmpty() ? -1 : opening.words().indexOf(words);
        if (at < 0) {
            return new Quotation(wording.address(), opening.span(), words);
        }
        int start = opening.span().start() + at;
        return new Quotation(wording.address(), new Span(start, start + words.length()), words);
    }
}
