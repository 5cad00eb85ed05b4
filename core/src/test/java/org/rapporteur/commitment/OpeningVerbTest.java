package org.rapporteur.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.text.Language;

class OpeningVerbTest {

    private final DraftingVocabulary vocabulary =
            new DraftingVocabulary(
                    List.of(
                            verb(Role.OPERATIVE, "request{s|}", "requests", 4),
                            verb(Role.OPERATIVE, "welcome{s|}", "welcomes", 1),
                            verb(Role.OPERATIVE, "reiterates", "reiterates", 1),
                            verb(Role.OPERATIVE, "note> that", "notes", 0),
                            verb(Role.SUPPORT, "expresses", "expresses", 1),
                            verb(Role.NOUN, "concern", "expresses concern", 1),
                            verb(Role.NOUN, "request", "requests", 4),
                            verb(Role.PREAMBULAR, "recalling", "recalls", 1),
                            word(Role.ALSO, "also"),
                            word(Role.INTENSIFIER, "strongly"),
                            word(Role.INTENSIFIER, "with appreciation"),
                            word(Role.LEAD, "in this regard"),
                            word(Role.POSSESSIVE, "its"),
                            word(Role.ADJECTIVE, "{deep|grave}"),
                            word(Role.JOINER, "and"),
                            word(Role.EXCEPTION, "requests for"),
                            word(Role.HEDGE, "as appropriate")));

    @Test
    void theSpanHoldsWhatPublishersSetInItalics() {
        assertThat(span("Requests the Office")).isEqualTo("Requests");
        assertThat(span("Also strongly requests the Office")).isEqualTo("Also strongly requests");
        assertThat(span("Welcomes with appreciation the map"))
                .isEqualTo("Welcomes with appreciation");
        assertThat(span("Expresses its deep and grave concern at wells"))
                .isEqualTo("Expresses its deep and grave concern");
        assertThat(span("Welcomes and strongly requests maps"))
                .isEqualTo("Welcomes and strongly requests");
    }

    @Test
    void theNounGroupSaysTheActOfItsVerb() {
        var verb = find("Reiterates its request to the Office");
        assertThat(verb.canonical()).isEqualTo("requests");
        assertThat(verb.level()).isEqualTo(4);
        assertThat(find("Reiterates that wells are deep").canonical()).isEqualTo("reiterates");
    }

    @Test
    void aNounWithoutPossessiveBelongsToTheSupportingVerbOnly() {
        assertThat(span("Expresses concern at wells")).isEqualTo("Expresses concern");
        assertThat(span("Welcomes concern for wells")).isEqualTo("Welcomes");
    }

    @Test
    void intensifiersAreToldAndAlsoIsNot() {
        assertThat(find("Also strongly requests the Office").intensifier()).isEqualTo("strongly");
        assertThat(find("Also requests the Office").intensifier()).isEmpty();
    }

    @Test
    void theSpanStartsBehindLeadingWordsAndInvisibleMarks() {
        assertThat(span("In this regard, requests the Office")).isEqualTo("requests");
        assertThat(span("\u200e Requests the Office")).isEqualTo("Requests");
    }

    @Test
    void whatMustFollowIsNoPartOfTheSpan() {
        assertThat(span("Note that wells are deep")).isEqualTo("Note");
        assertThat(vocabulary.findOperative("Note the wells", Language.ENGLISH)).isEmpty();
    }

    @Test
    void nothingIsFoundInsideASentenceOrAWordOrAnException() {
        assertThat(vocabulary.findOperative("The Council requests maps", Language.ENGLISH))
                .isEmpty();
        assertThat(vocabulary.findOperative("Requested maps", Language.ENGLISH)).isEmpty();
        assertThat(vocabulary.findOperative("Requests for maps", Language.ENGLISH)).isEmpty();
        assertThat(vocabulary.findOperative("Recalling the maps", Language.ENGLISH)).isEmpty();
        assertThat(vocabulary.findOperative("", Language.ENGLISH)).isEmpty();
        assertThat(vocabulary.findOperative("Requests maps", Language.FRENCH)).isEmpty();
    }

    @Test
    void preamblesHaveTheirOwnVerbs() {
        assertThat(vocabulary.findPreambular("Recalling also the maps", Language.ENGLISH))
                .map(verb -> verb.span().length())
                .contains("Recalling also".length());
    }

    @Test
    void hedgesAreFoundAnywhereAsWholeWords() {
        var text = "Maps, as appropriate, and as appropriately as can be";
        assertThat(vocabulary.listAll(Role.HEDGE, text, Language.ENGLISH))
                .extracting(found -> found.span().of(text))
                .containsExactly("as appropriate");
    }

    @Test
    void arabicIsComparedWithoutVowelSignsAndSpansKeepThem() {
        var arabic =
                new DraftingVocabulary(
                        List.of(
                                new DraftingPhrase(
                                        Role.OPERATIVE,
                                        Language.ARABIC,
                                        "{ي|ت}حث",
                                        List.of("urges"),
                                        4,
                                        CommitmentKind.ACTION,
                                        "",
                                        "")));
        assertThat(arabic.findOperative("تحثُّ المكتب", Language.ARABIC))
                .map(verb -> verb.span().length())
                .contains("تحثُّ".length());
    }

    @Test
    void formsAreWrittenOutAndFaultyPatternsRefused() {
        assertThat(PhraseForms.of("{a|b}c{|d}")).containsExactly("ac", "acd", "bc", "bcd");
        assertThatIllegalArgumentException().isThrownBy(() -> PhraseForms.of("{a|b"));
    }

    private OpeningVerb find(String text) {
        return vocabulary.findOperative(text, Language.ENGLISH).orElseThrow();
    }

    private String span(String text) {
        return find(text).span().of(text);
    }

    private static DraftingPhrase verb(Role role, String pattern, String meaning, int level) {
        return new DraftingPhrase(
                role,
                Language.ENGLISH,
                pattern,
                List.of(meaning),
                level,
                CommitmentKind.POSITION,
                "",
                "");
    }

    private static DraftingPhrase word(Role role, String pattern) {
        return new DraftingPhrase(
                role, Language.ENGLISH, pattern, List.of(), 0, CommitmentKind.POSITION, "", "");
    }
}
