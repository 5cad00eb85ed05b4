package org.rapporteur.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.Finding;
import org.rapporteur.review.LabelStatus;
import org.rapporteur.review.ResponseFinding;

class WordingTest {

    private static final Words WORDS = Words.english();

    @ParameterizedTest
    @EnumSource
    void hasAWordAShapeAndAMeaningForEachFidelity(Fidelity fidelity) {
        assertThat(WORDS.say("fidelity." + fidelity.code())).isEqualTo(fidelity.code());
        assertThat(WORDS.say("fidelity." + fidelity.code() + ".explained")).isNotBlank();
        assertThat(WORDS.say("shape.fidelity." + fidelity.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachLabelStatus(LabelStatus status) {
        assertThat(WORDS.say("label." + status.code() + ".explained")).isNotBlank();
        assertThat(WORDS.say("shape.label." + status.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachStatusOfASource(CitationStatus status) {
        assertThat(WORDS.say("status." + status.code() + ".explained")).isNotBlank();
        assertThat(WORDS.say("shape.status." + status.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachTrait(ResponseFinding.Trait trait) {
        assertThat(WORDS.say("trait." + trait.code() + ".explained")).isNotBlank();
        assertThat(WORDS.say("shape.trait." + trait.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachKindOfFinding(Finding.Kind kind) {
        assertThat(WORDS.say("finding." + kind.code())).isNotBlank();
    }

    @Test
    void givesFidelitiesShapesThatDiffer() {
        assertThat(
                        List.of(Fidelity.values()).stream()
                                .map(fidelity -> WORDS.say("shape.fidelity." + fidelity.code())))
                .doesNotHaveDuplicates();
    }

    @Test
    void fillsHolesAndTellsOneFromMany() {
        assertThat(WORDS.say("deck.number", "Pillar", 2, 4)).isEqualTo("Pillar 2 of 4");
        assertThat(WORDS.count("summary.shortened", 1)).startsWith("One slide label");
        assertThat(WORDS.count("summary.shortened", 2)).startsWith("2 slide labels");
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThatThrownBy(() -> WORDS.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OP 12 (b)        | para. 12 (b)
                    PP 3             | preambular para. 3
                    annex/31         | annex, para. 31
                    annex I/II.5 (a) | annex I, II.5 (a)
                    art. 5(2)        | art. 5(2)
                    way forward/11   | way forward, para. 11
                    """)
    void saysAddressesAsPeopleDo(String address, String said) {
        assertThat(Places.say(address)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1, SURE",
        "0.85, SURE",
        "0.84, LIKELY",
        "0.6, LIKELY",
        "0.59, DOUBTFUL",
        "0, DOUBTFUL"
    })
    void turnsScoresIntoWords(double score, Sureness word) {
        assertThat(Sureness.of(score)).isEqualTo(word);
    }

    @Test
    void gathersNeighbouringParagraphsInRanges() {
        assertThat(Places.say(List.of("annex/31", "annex/32", "annex/33", "annex/40")))
                .isEqualTo("annex, paras. 31–33, 40");
        assertThat(Places.say(List.of("OP 3", "OP 4 (a)", "annex/2")))
                .isEqualTo("para. 3; para. 4 (a); annex, para. 2");
        assertThat(Places.say(List.of("PP 3", "OP 4"))).isEqualTo("preambular para. 3; para. 4");
        assertThat(Places.say(List.of())).isEmpty();
    }

    @Test
    void replacesWhatNoXmlMayHoldAndKeepsTheRest() {
        assertThat(Printable.of("a\u0000b\uD83Dc\uFFFFd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(Printable.of("tab\t, line\n, \uD83D\uDE00"))
                .isEqualTo("tab\t, line\n, \uD83D\uDE00");
    }

    @Test
    void tellsDirectionAndLanguageFromTheFirstLetter() {
        assertThat(Scripts.isRightToLeft("31. النهر")).isTrue();
        assertThat(Scripts.isRightToLeft("River النهر")).isFalse();
        assertThat(Scripts.languageCode("река")).isEqualTo("ru");
        assertThat(Scripts.languageCode("rivière")).isEmpty();
    }
}
