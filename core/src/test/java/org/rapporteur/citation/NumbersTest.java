package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.citation.Cited.in;
import static org.rapporteur.citation.Cited.targets;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which numbers are citations, and where an enumeration begins and ends.
class NumbersTest {

    @Test
    void takesTheBodyThatIsNamedBeforeTheNumber() {
        assertThat(targets(in("Recalling Human Rights Council resolution 39/2 on wells")))
                .containsExactly("A/HRC/RES/39/2");
        assertThat(targets(in("Commission on Narcotic Drugs decision 63/17")))
                .containsExactly("CND decision 63/17");
        assertThat(targets(in("Economic and Social Council resolution 2021/5")))
                .containsExactly("E/RES/2021/5");
    }

    @Test
    void takesTheBodyThatIsNamedBehindTheNumber() {
        assertThat(targets(in("in resolution 39/2 of the Human Rights Council")))
                .containsExactly("A/HRC/RES/39/2");
    }

    @Test
    void aBodyBehindACommaIsThatOfTheNextNumber() {
        assertThat(targets(in("resolution 39/2, Human Rights Council resolution 40/3")))
                .containsExactly("A/RES/39/2", "A/HRC/RES/40/3");
    }

    @Test
    void itsPointsToTheBodyThatSpeaks() {
        assertThat(targets(in("Recalling its resolution 70/1"))).containsExactly("A/RES/70/1");
        assertThat(targets(Cited.by("HRC", "Recalling its decision 36/115")))
                .containsExactly("A/HRC/DEC/36/115");
    }

    @Test
    void itsPointsToTheBodyNamedRightBefore() {
        assertThat(targets(in("the Human Rights Council, in its resolution 39/2, asked")))
                .containsExactly("A/HRC/RES/39/2");
        assertThat(targets(in("the Human Rights Council by its resolution 39/2 asked")))
                .containsExactly("A/HRC/RES/39/2");
        assertThat(targets(in("the Human Rights Council, in paragraph 5 of its resolution 39/2")))
                .containsExactly("A/HRC/RES/39/2");
    }

    @Test
    void aFewWordsMayStandBetweenTheBodyAndTheAnnouncingWord() {
        assertThat(targets(in("Recalling its most recent relevant resolutions 70/1 and 71/2")))
                .containsExactly("A/RES/70/1", "A/RES/71/2");
        assertThat(in("Recalling its most recent relevant resolutions 70/1").getFirst().why())
                .contains("body that is speaking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "its resolutions 70/1 and 71/2",
                "its resolutions 70/1, 71/2",
                "its resolutions 70/1 as well as 71/2",
                "its resolutions 70/1 – 71/2",
                "its resolutions 70/1; 71/2",
                "its resolutions 70/1 of 25 September 2015 and 71/2 of 4 May 2016",
                "its resolutions 70/1 of 25 September 2015, entitled “Boats, bridges and lamps”,"
                        + " and 71/2",
                "its resolution 70/1, paragraph 5 of which speaks of law, and 71/2",
                "its resolution 70/1, sect. II, para. 5, and 71/2",
                "its resolution 70/1 (see para. 5 and Mr. B. Brook) and 71/2"
            })
    void carriesTheAnnouncementOnThroughAnEnumeration(String text) {
        assertThat(targets(in(text))).containsExactly("A/RES/70/1", "A/RES/71/2");
    }

    @Test
    void carriesTheBodyOnThroughAnEnumeration() {
        assertThat(
                        targets(
                                in(
                                        "Human Rights Council resolutions 36/16 of 29 September"
                                                + " 2017 and 37/22 of 23 March 2018")))
                .containsExactly("A/HRC/RES/36/16", "A/HRC/RES/37/22");
    }

    @Test
    void aNewBodyEndsTheReachOfTheOneBefore() {
        assertThat(
                        targets(
                                in(
                                        "its resolution 70/1, Human Rights Council resolutions 39/2"
                                                + " and 40/3 and Economic and Social Council"
                                                + " resolution 2021/5")))
                .containsExactly("A/RES/70/1", "A/HRC/RES/39/2", "A/HRC/RES/40/3", "E/RES/2021/5");
    }

    @Test
    void resolutionsAndDecisionsAreToldApartInOneEnumeration() {
        assertThat(targets(in("its resolution 70/1, its decisions 74/550 and 74/551")))
                .containsExactly("A/RES/70/1", "A/DEC/74/550", "A/DEC/74/551");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "its resolution 70/1. Of the boats, 71/2 sank",
                "its resolution 70/1 on the rule of law. In addition, 71/2 boats sank",
                "its resolution 70/1 on boats and lamps. There, 71/2 sank",
                "its resolution 70/1 and of all boats a share of 71/2",
                "its resolution 70/1 while lamps burn 71/2"
            })
    void anEnumerationEndsWithItsSentenceAndItsJoiningWords(String text) {
        assertThat(targets(in(text))).containsExactly("A/RES/70/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boats that sail 24/7 and 365 days",
                "on 25/09/2015 or 9/11",
                "in 2014/15 and 2015/16",
                "two thirds (2/3) of the boats, 1/2 of the lamps",
                "one P-2/1 post and three P-4/5 posts",
                "and/or; he/she; HIV/AIDS; km/h",
                "version 1.2/3, page 4/5",
                "the resolution of disputes, 70/1 in number",
                "in 1999 (2000) and on page 12 (XII)",
                "The Assembly (2020) and the Council (XX)",
                "regulation XI-1/6 of the convention"
            })
    void findsNothingInDatesFractionsAndGrades(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its resolution S-30/1|A/RES/S-30/1",
                "its resolution ES-11/4|A/RES/ES-11/4",
                "its resolution S\u201130/1|A/RES/S-30/1",
                "its resolution S–30/1|A/RES/S-30/1",
                "Human Rights Council resolution S-28/1|A/HRC/RES/S-28/1"
            })
    void readsSpecialSessions(String text, String target) {
        assertThat(targets(in(text))).containsExactly(target);
    }

    @Test
    void aSpecialSessionWithoutABodyIsOneOfTheAssembly() {
        assertThat(targets(Cited.onASlide("Resolution S-30/1"))).containsExactly("A/RES/S-30/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its resolution 217 A (III)|A/RES/217 A (III)",
                "its resolution 2625 (XXV) of 24 October 1970|A/RES/2625 (XXV)",
                "its resolution 3362 (S-VII)|A/RES/3362 (S-VII)",
                "Security Council resolution 1325 (2000)|S/RES/1325 (2000)",
                "resolution 1325 (2000)|S/RES/1325 (2000)",
                "Economic and Social Council resolution 663 C (XXIV)|E/RES/663 C (XXIV)",
                "annex to its resolution 2625 (XXV)|A/RES/2625 (XXV)"
            })
    void readsNumbersWithTheirSessionOrYearInBrackets(String text, String target) {
        assertThat(targets(in(text))).containsExactly(target);
    }

    @Test
    void enumeratesNumbersWithTheirYearInBrackets() {
        assertThat(
                        targets(
                                in(
                                        "Security Council resolutions 1325 (2000), 1820 (2008) and 1888 (2009)")))
                .containsExactly("S/RES/1325 (2000)", "S/RES/1820 (2008)", "S/RES/1888 (2009)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57/270 B|57/270 B|A/RES/57/270 B",
                "57/270b|57/270b|A/RES/57/270 B",
                "57/270B of 23 June 2003|57/270B|A/RES/57/270 B",
                "43/222 A to E|43/222 A to E|A/RES/43/222 A-E",
                "43/222 A–E|43/222 A–E|A/RES/43/222 A-E",
                "43/222 A-E|43/222 A-E|A/RES/43/222 A-E",
                "57/130 A and B|57/130 A and B|A/RES/57/130 A-B",
                "57/130 A, B and C|57/130 A, B and C|A/RES/57/130 A-C",
                "57/270 \u0412 of June|57/270 \u0412|A/RES/57/270 B",
                "57/270 \u0412; then|57/270 \u0412|A/RES/57/270 B",
                "57/270 \u0412.|57/270 \u0412|A/RES/57/270 B",
                "57/270 Boats|57/270|A/RES/57/270",
                "57/270 a boat|57/270|A/RES/57/270",
                "57/270 A’s boats|57/270|A/RES/57/270"
            })
    void readsTheLettersOfANumber(String number, String surface, String target) {
        var citation = Cited.only("its resolution " + number);

        assertThat(citation.surface()).isEqualTo(surface);
        assertThat(citation.target()).isEqualTo(target);
    }

    @Test
    void aJoiningWordInsideAWordJoinsNothing() {
        assertThat(targets(in("резолюции 70/1 о помощи 71/2"))).containsExactly("A/RES/70/1");
        assertThat(targets(in("its resolution 70/1 on land 71/2"))).containsExactly("A/RES/70/1");
    }

    @Test
    void numbersTooLongForATextAreNone() {
        assertThat(in("its resolution 70/12345")).isEmpty();
        assertThat(in("its resolution 12345/1")).isEmpty();
        assertThat(in("its resolution 70/1/2")).isEmpty();
    }

    @Test
    void theSameTextTwiceIsCitedTwice() {
        var citations = in("its resolution 70/1, and again its resolution 70/1");

        assertThat(targets(citations)).isEqualTo(List.of("A/RES/70/1", "A/RES/70/1"));
        assertThat(citations).extracting(Citation::start).containsExactly(15, 46);
    }
}
