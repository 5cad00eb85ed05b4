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
            Set.of("also", "further", "therefore", "strongly", "ourselves", "to");

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
        var opening = wording.quote(wording.at(verb.span().start()), clause.verbEnd());
        return new Head(
                declared.filter(any -> wording.language() == Language.ENGLISH)
                        .map(this::firstPerson)
                        .orElse(verb.canonical()),
                opening,
                intensifier(opening, verb.intensifier()),
                verb.level(),
                verb.kind(),
                self,
                self ? List.of(self(declared, body)) : List.of());
    }

    private Optional<Match> findDeclared(Clause clause) {
        return wording.list(Role.DECLARATION, clause.start(), clause.verbEnd()).stream()
                .findFirst();
    }

    private String firstPerson(Match match) {
        return Words.of(wording.quote(match.start(), match.end()).words()).stream()
                .map(word -> word.written().toLowerCase(Locale.ROOT))
                .filter(word -> !SILENT.contains(word))
                .collect(Collectors.joining(" "));
    }

    private Addressee self(Optional<Match> declared, String body) {
        return declared.isPresent()
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
