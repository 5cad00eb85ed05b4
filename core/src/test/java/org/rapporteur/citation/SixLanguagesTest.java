package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.citation.Cited.in;
import static org.rapporteur.citation.Cited.targets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The order of words in the other five languages, and offsets in texts of many bytes.
class SixLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rappelant sa résolution 70/1 du 25 septembre 2015|A/RES/70/1",
                "la résolution 39/2 du Conseil des droits de l’homme|A/HRC/RES/39/2",
                "Rappelant la résolution 70/1 de l’Assemblée générale|A/RES/70/1",
                "Recordando su resolución 70/1, de 25 de septiembre de 2015|A/RES/70/1",
                "la resolución 39/2 del Consejo de Derechos Humanos|A/HRC/RES/39/2",
                "ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года|A/RES/70/1",
                "ссылаясь на резолюцию 39/2 Совета по правам человека|A/HRC/RES/39/2",
                "回顾其第70/1号决议|A/RES/70/1",
                "回顾人权理事会第39/2号决议|A/HRC/RES/39/2",
                "又回顾大会2015年9月25日第70/1号决议|A/RES/70/1",
                "第74/550号决定|A/DEC/74/550",
                "إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015|A/RES/70/1",
                "قرار مجلس حقوق الإنسان 39/2|A/HRC/RES/39/2"
            })
    void readsACitation(String text, String target) {
        assertThat(targets(in(text))).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ses résolutions 70/1 et 71/2",
                "sus resoluciones 70/1, de 25 de septiembre de 2015, y 71/2",
                "резолюции 70/1 от 25 сентября 2015 года и 71/2",
                "第70/1号和第71/2号决议",
                "第70/1和71/2号决议",
                "2015年9月25日第70/1号、2016年5月4日第71/2号决议",
                "القرارين 70/1 و 71/2",
                "القرارين 70/1 المؤرخ 25 أيلول/سبتمبر 2015 و 71/2"
            })
    void readsAnEnumeration(String text) {
        assertThat(targets(in(text))).containsExactly("A/RES/70/1", "A/RES/71/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"船只全天24/7行驶。回顾第70/1号决议", "三分之一即1/3的船只；回顾第70/1号决议", "占1/3，又回顾第70/1号决议"})
    void aChineseFractionBeforeACitationIsNone(String text) {
        assertThat(targets(in(text))).containsExactly("A/RES/70/1");
    }

    @Test
    void aChineseBodyReachesOverItsEnumeration() {
        assertThat(targets(in("人权理事会第39/2号和第40/3号决议")))
                .containsExactly("A/HRC/RES/39/2", "A/HRC/RES/40/3");
    }

    @Test
    void aChineseBodyOfItsOwnEndsTheReachOfTheOneBefore() {
        assertThat(targets(in("人权理事会第39/2号决议和大会第40/3号决议")))
                .containsExactly("A/HRC/RES/39/2", "A/RES/40/3");
        assertThat(targets(in("人权理事会第39/2号决议。又回顾第40/3号决议")))
                .containsExactly("A/HRC/RES/39/2", "A/RES/40/3");
    }

    @Test
    void aRussianBodyBehindACommaBeginsAnotherThought() {
        assertThat(targets(in("ссылаясь на резолюцию 39/2, Совета по правам человека не касаясь")))
                .containsExactly("A/RES/39/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recalling, naïvely, its resolution 70/1 and 71/2",
                "回顾其第70/1号决议和71/2",
                "إذ تشير إلى قرارها 70/1",
                "🚢🚢 ferries: its resolution 70/1 🚢 and 71/2",
                "𠀀𠀁 its resolution 70/1, 𠀀 A/77/5, the Déclaration de la lanterne",
                "«A/77/5», “A/77/6”, ‘A/77/7’"
            })
    void startPointsToTheSurface(String text) {
        assertThat(in(text))
                .isNotEmpty()
                .allSatisfy(citation ->
                        assertThat(text.startsWith(citation.surface(), citation.start())).isTrue());
    }

    @Test
    void aLoneHalfOfACharacterDoesNotShiftTheRest() {
        var citation = Cited.only("\uD83D its resolution 70/1");

        assertThat(citation.start()).isEqualTo(17);
    }
}
