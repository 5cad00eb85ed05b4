package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// Reads the opening of one paragraph: words that avoid repetition, intensifiers, the verb, the
/// noun group that says its act ("reiterates its request"), a second verb joined to it.
final class OpeningParser {

    /// No opening of a real text is longer.
    private static final int LONGEST_OPENING = 240;

    /// No opening of a real text has as many words of one sort one after the other.
    private static final int MOST_MODIFIERS = 6;

    private static final Set<Language> ADJECTIVES_BEHIND =
            EnumSet.of(Language.ARABIC, Language.FRENCH, Language.SPANISH);

    private static final List<Role> MODIFIERS = List.of(Role.ALSO, Role.INTENSIFIER);

    private final PhraseText phrases;
    private final String source;
    private final Language language;
    private final FoldedWords words;
    private final String folded;
    private final List<Role> verbs;
    private final boolean operative;

    /// Where none of these roles has a phrase, no opening is.
    private final long openers;

    private final List<Match> intensifiers = new ArrayList<>();

    OpeningParser(
            DraftingVocabulary vocabulary, String source, Language language, List<Role> verbs) {
        this.verbs = verbs;
        operative = verbs.contains(Role.OPERATIVE);
        openers = PhraseTree.bits(verbs) | PhraseTree.bits(MODIFIERS) | PhraseTree.bit(Role.LEAD);
        this.source = source;
        this.language = language;
        words = FoldedWords.of(source, LONGEST_OPENING, language);
        folded = words.text();
        phrases = new PhraseText(vocabulary.tree(language), folded, new PhraseStarts());
    }

    OpeningParser(Wording wording, List<Role> verbs) {
        this.verbs = verbs;
        operative = verbs.contains(Role.OPERATIVE);
        openers = PhraseTree.bits(verbs) | PhraseTree.bits(MODIFIERS) | PhraseTree.bit(Role.LEAD);
        source = wording.provision().text();
        language = wording.language();
        words = wording.words();
        folded = wording.folded();
        phrases = wording.phrases();
    }

    /// A noun group or a verb, and where it ends.
    private record Part(DraftingPhrase phrase, int end) {}

    Optional<OpeningVerb> parse() {
        return parse(0);
    }

    /// The verb phrase that stands at a folded position, behind words that lead to it.
    private Optional<OpeningVerb> parse(int from) {
        return parse(from, true);
    }

    /// The first verb alone: "welcomes" of "welcomes and encourages".
    Optional<OpeningVerb> parseOne(int from) {
        return parse(from, false);
    }

    private Optional<OpeningVerb> parse(int from, boolean joins) {
        if (!phrases.mayStart(openers, from)) {
            return Optional.empty();
        }
        intensifiers.clear();
        int start = skipLead(from);
        if (match(List.of(Role.EXCEPTION), start).isPresent()) {
            return Optional.empty();
        }
        int at = skipModifiers(start);
        return verb(at).map(first -> {
            int end = joins ? joined(first.end()) : first.end();
            return verbOf(start, first.phrase(), end);
        });
    }

    private OpeningVerb verbOf(int start, DraftingPhrase phrase, int end) {
        var span = new Span(words.origin(start), words.originEnd(end, source));
        var colour =
                intensifiers.stream()
                        .map(match ->
                                source.substring(
                                        words.origin(match.start()),
                                        words.originEnd(match.end(), source)))
                        .collect(Collectors.joining(" "));
        return new OpeningVerb(span, phrase.meanings(), phrase.level(), phrase.kind(), colour);
    }

    private int skipLead(int at) {
        var lead = match(List.of(Role.LEAD), at);
        return lead.map(match -> skipComma(match.end())).orElse(at);
    }

    /// Modifiers before the verb; where a verb begins like a modifier, the longer counts.
    private int skipModifiers(int from) {
        int at = from;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            var modifier = match(MODIFIERS, at);
            int verbEnd = match(verbs, at).map(Match::end).orElse(-1);
            if (modifier.isEmpty() || verbEnd >= modifier.get().end()) {
                break;
            }
            note(modifier.get());
            int next = skipComma(modifier.get().end());
            at = skipLead(next);
        }
        return at;
    }

    private Optional<Part> verb(int at) {
        var match = match(verbs, at);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        var phrase = match.get().phrase();
        int end = modifiersBehind(match.get().end());
        boolean support = phrase.role() == Role.SUPPORT || phrase.role() == Role.PREAMBULAR_SUPPORT;
        var group = nounGroup(skipBlank(end), support);
        return Optional.of(
                group == null
                        ? new Part(phrase, end)
                        : new Part(
                                group.phrase().meanings().isEmpty() ? phrase : group.phrase(),
                                modifiersBehind(group.end())));
    }

    /// In Chinese they stand before the verb only; words alike behind it belong to its object, and
    /// so does "further" behind an English verb that is no participle.
    private int modifiersBehind(int from) {
        int end = from;
        if (language == Language.CHINESE) {
            return end;
        }
        boolean alsoInFront = language == Language.ENGLISH && operative;
        var behind = alsoInFront ? List.of(Role.INTENSIFIER) : MODIFIERS;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            var modifier = match(behind, skipBlank(end));
            if (modifier.isEmpty()) {
                break;
            }
            note(modifier.get());
            end = modifier.get().end();
        }
        return end;
    }

    /// "its deep concern", "su compromiso inquebrantable", "gratitude and appreciation".
    private @Nullable Part nounGroup(int from, boolean bare) {
        var possessive =
                match(
                        bare ? List.of(Role.POSSESSIVE, Role.ARTICLE) : List.of(Role.POSSESSIVE),
                        from);
        if (possessive.isEmpty() && !bare) {
            return null;
        }
        int at = possessive.map(match -> skipBlank(match.end())).orElse(from);
        at = skipAdjectives(at);
        var noun = match(List.of(Role.NOUN), at);
        if (noun.isEmpty()) {
            return null;
        }
        int end = adjectivesBehind(noun.get().end());
        var second = joinedNoun(end);
        return new Part(noun.get().phrase(), second);
    }

    private int skipAdjectives(int from) {
        int at = from;
        for (int i = 0; i < MOST_MODIFIERS && match(List.of(Role.NOUN), at).isEmpty(); i++) {
            var adjective = match(List.of(Role.ADJECTIVE), at);
            if (adjective.isEmpty()) {
                break;
            }
            int next = skipBlank(adjective.get().end());
            var joiner = match(List.of(Role.JOINER), next);
            at = joiner.map(match -> skipBlank(match.end())).orElse(next);
        }
        return at;
    }

    private int adjectivesBehind(int from) {
        int end = from;
        if (!ADJECTIVES_BEHIND.contains(language)) {
            return end;
        }
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            var adjective = match(List.of(Role.ADJECTIVE), skipBlank(end));
            if (adjective.isEmpty()) {
                break;
            }
            end = adjective.get().end();
        }
        return end;
    }

    private int joinedNoun(int end) {
        var joiner = match(List.of(Role.JOINER), skipBlank(end));
        if (joiner.isEmpty()) {
            return end;
        }
        int at = skipBlank(joiner.get().end());
        var possessive = match(List.of(Role.POSSESSIVE), at);
        at = skipAdjectives(possessive.map(match -> skipBlank(match.end())).orElse(at));
        return match(List.of(Role.NOUN), at).map(Match::end).orElse(end);
    }

    /// A second verb: "welcomes and encourages".
    private int joined(int end) {
        var joiner = match(List.of(Role.JOINER), skipBlank(end));
        if (joiner.isEmpty()) {
            return end;
        }
        int kept = intensifiers.size();
        int at = skipModifiers(skipBlank(joiner.get().end()));
        var second = verb(at);
        if (second.isEmpty()) {
            intensifiers.subList(kept, intensifiers.size()).clear();
        }
        return second.map(Part::end).orElse(end);
    }

    private void note(Match modifier) {
        if (modifier.phrase().role() == Role.INTENSIFIER) {
            intensifiers.add(modifier);
        }
    }

    /// The longest match of any of the roles.
    private Optional<Match> match(List<Role> roles, int at) {
        Match best = null;
        for (var role : roles) {
            var match = phrases.find(role, at);
            if (match != null && (best == null || match.end() > best.end())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private int skipBlank(int at) {
        return at < folded.length() && folded.charAt(at) == ' ' ? at + 1 : at;
    }

    private int skipComma(int at) {
        int next = skipBlank(at);
        return next < folded.length() && folded.charAt(next) == ',' ? skipBlank(next + 1) : next;
    }
}
