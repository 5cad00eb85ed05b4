package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.commitment.DraftingPhrase;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

class DraftingDataTest {

    private final DraftingVocabulary vocabulary = Catalogue.standard().draftingVocabulary();

    @Test
    void everyRowFindsWhatItsExampleBracketsAndTheSameLevelAndVerb() {
        assertThat(vocabulary.listPhrases())
                .allSatisfy(phrase -> {
                    var text = phrase.example().replace("[", "").replace("]", "");
                    assertThat(spans(phrase, text))
                            .as(phrase.role() + " " + phrase.pattern() + " in " + text)
                            .contains(bracketed(phrase.example()));
                });
    }

    @Test
    void noRowFindsAnythingInItsCounterExample() {
        assertThat(vocabulary.listPhrases())
                .allSatisfy(phrase ->
                        assertThat(spans(phrase, phrase.counterExample()))
                                .as(
                                        phrase.role()
                                                + " "
                                                + phrase.pattern()
                                                + " in "
                                                + phrase.counterExample())
                                .isEmpty());
    }

    @Test
    void everyVerbOfARowHasItsLevelWhereverItStands() {
        assertThat(vocabulary.listPhrases())
                .filteredOn(phrase ->
                        phrase.role() == Role.OPERATIVE || phrase.role() == Role.DECLARATION)
                .allSatisfy(phrase ->
                        assertThat(
                                        vocabulary.findOperative(
                                                phrase.example().replaceAll("[\\[\\]]", ""),
                                                phrase.language()))
                                .as(phrase.pattern())
                                .map(OpeningVerb::level)
                                .contains(phrase.level()));
    }

    @Test
    void aVerbHasOneLevelInAllLanguages() {
        var levels = new TreeMap<String, Integer>();
        assertThat(vocabulary.listPhrases())
                .filteredOn(phrase -> phrase.role() == Role.OPERATIVE)
                .allSatisfy(phrase -> {
                    var known = levels.putIfAbsent(phrase.canonical(), phrase.level());
                    assertThat(known == null || known == phrase.level())
                            .as(phrase.canonical())
                            .isTrue();
                });
    }

    @Test
    void everyLanguageHasEveryRoleThatMakesACommitment() {
        for (var language : Language.values()) {
            if (language != Language.UNDETERMINED) {
                assertThat(vocabulary.listPhrases())
                        .filteredOn(phrase -> phrase.language() == language)
                        .extracting(DraftingPhrase::role)
                        .contains(
                                Role.OPERATIVE,
                                Role.SUPPORT,
                                Role.PREAMBULAR,
                                Role.DECLARATION,
                                Role.ALSO,
                                Role.INTENSIFIER,
                                Role.NOUN,
                                Role.HEDGE,
                                Role.CONDITION,
                                Role.ACTOR);
            }
        }
    }

    private List<Span> spans(DraftingPhrase phrase, String text) {
        return switch (phrase.role()) {
            case PREAMBULAR, PREAMBULAR_SUPPORT ->
                    opening(vocabulary.findPreambular(text, phrase.language()));
            case HEDGE,
                    CONDITION,
                    ACTOR,
                    DEADLINE,
                    ELLIPTIC,
                    FUTURE,
                    MARKER,
                    INFINITIVE,
                    BOUND,
                    OBJECT,
                    THAT,
                    SHALL,
                    ASIDE,
                    BREAK,
                    ASKING,
                    THING,
                    SHARED,
                    DETERMINER,
                    REPORT,
                    RECIPIENT,
                    OFFICIAL,
                    BUSINESS,
                    SPEAKER,
                    OPENING_ONLY,
                    LISTING ->
                    vocabulary.listAll(phrase.role(), text, phrase.language()).stream()
                            .map(DraftingVocabulary.Found::span)
                            .toList();
            case OPERATIVE,
                    SUPPORT,
                    DECLARATION,
                    ALSO,
                    INTENSIFIER,
                    LEAD,
                    POSSESSIVE,
                    ARTICLE,
                    ADJECTIVE,
                    NOUN,
                    JOINER,
                    EXCEPTION ->
                    opening(vocabulary.findOperative(text, phrase.language()));
        };
    }

    private static List<Span> opening(Optional<OpeningVerb> verb) {
        return verb.stream().map(OpeningVerb::span).toList();
    }

    private static Span bracketed(String example) {
        int open = example.indexOf('[');
        return new Span(open, example.indexOf(']') - 1);
    }
}
