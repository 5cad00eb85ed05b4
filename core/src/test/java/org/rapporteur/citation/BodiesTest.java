package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.citation.Cited.by;
import static org.rapporteur.citation.Cited.in;
import static org.rapporteur.citation.Cited.onASlide;
import static org.rapporteur.citation.Cited.targets;

import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.InstrumentBuilder;

/// Which body a number belongs to when its words do not say, and when nobody can tell.
class BodiesTest {

    @Test
    void aNumberWithoutABodyIsOfTheBodyThatSpeaks() {
        assertThat(targets(in("Recalling resolution 70/1"))).containsExactly("A/RES/70/1");
        assertThat(targets(by("HRC", "Recalling resolution 39/2")))
                .containsExactly("A/HRC/RES/39/2");
    }

    @Test
    void aBodyThatHadNoSuchSessionIsNotMeant() {
        assertThat(
                        targets(
                                by(
                                        "HRC",
                                        "the General Assembly met. Recalling resolution 70/1 of 25"
                                                + " September 2015")))
                .containsExactly("A/RES/70/1");
    }

    @Test
    void onASlideABareNumberThatSeveralBodiesHadStaysOpen() {
        var citation = onASlide("Resolution 32/1").getFirst();

        assertThat(citation.status()).isEqualTo(CitationStatus.AMBIGUOUS);
        assertThat(citation.target()).isEmpty();
        assertThat(citation.candidates())
                .containsExactly(
                        "CCPCJ resolution 32/1",
                        "CND resolution 32/1",
                        "A/RES/32/1",
                        "A/HRC/RES/32/1");
    }

    @Test
    void itsDateNarrowsABareNumberDown() {
        var citation = onASlide("Resolution 32/1 of 3 December 1977").getFirst();

        assertThat(citation.target()).isEqualTo("A/RES/32/1");
        assertThat(citation.why()).contains("only");
        assertThat(citation.surface()).isEqualTo("32/1");
    }

    @Test
    void itsDateLeavesTheBodyWhoseSessionFellIntoThatYear() {
        var citation = onASlide("Resolution 32/1 of 6 July 2016").getFirst();

        assertThat(citation.target()).isEqualTo("A/HRC/RES/32/1");
    }

    @Test
    void aBareNumberOfNoKnownSessionIsUnmatched() {
        var citation = onASlide("Resolution 999/2").getFirst();

        assertThat(citation.status()).isEqualTo(CitationStatus.UNMATCHED);
        assertThat(citation.candidates()).isEmpty();
        assertThat(citation.why()).contains("no known body had that session");
    }

    @Test
    void aYearBeforeTheStrokePointsToTheBodyThatNumbersByYear() {
        assertThat(targets(onASlide("Resolution 2021/5"))).containsExactly("E/RES/2021/5");
    }

    @Test
    void aNumberCitedBeforeWithItsBodyIsOfThatBody() {
        assertThat(
                        targets(
                                in(
                                        "Recalling Human Rights Council resolution 39/2 and, in resolution"
                                                + " 39/2, the wells")))
                .containsExactly("A/HRC/RES/39/2", "A/HRC/RES/39/2");
    }

    @Test
    void aNumberCitedBeforeWithTwoBodiesIsOfNeither() {
        var citations =
                onASlide(
                        "Human Rights Council resolution 32/1, General Assembly resolution 32/1."
                                + " Then came resolution 32/1");

        assertThat(citations.getLast().why()).doesNotContain("cited before");
    }

    @Test
    void aShortFormStandsForTheBodyThatSpeaks() {
        assertThat(targets(by("HRC", "Recalling Council resolution 39/2")))
                .containsExactly("A/HRC/RES/39/2");
    }

    @Test
    void aShortFormStandsForTheBodyNamedLastInTheDocument() {
        var document =
                InstrumentBuilder.of("A/RES/77/10")
                        .preamble("Welcoming the work of the Human Rights Council on wells")
                        .preamble("Recalling Council resolution 39/2")
                        .build();

        assertThat(targets(in(document))).containsExactly("A/HRC/RES/39/2");
    }

    @Test
    void aShortFormOfABodyThatCannotBeToldStaysOpen() {
        var citation = in("Recalling Commission resolution 32/1").getFirst();

        assertThat(citation.status()).isEqualTo(CitationStatus.AMBIGUOUS);
        assertThat(citation.candidates())
                .containsExactly("CND resolution 32/1", "CCPCJ resolution 32/1");
        assertThat(citation.why()).doesNotContain("only one");
    }

    @Test
    void aShortFormIsNeverABodyThatAdoptsNoResolutions() {
        var citation = in("Recalling Committee resolution 32/1").getFirst();

        assertThat(citation.status()).isEqualTo(CitationStatus.UNMATCHED);
        assertThat(citation.candidates()).isEmpty();
    }

    @Test
    void itsOfABodyThatHadNoSuchSessionIsTheBodyNamedLast() {
        var document =
                InstrumentBuilder.of("A/RES/77/10")
                        .preamble("Noting that the Human Rights Council has built wells")
                        .preamble("and that it did so by its resolution 5/1")
                        .build();

        assertThat(targets(in(document))).containsExactly("A/HRC/RES/5/1");
    }

    @Test
    void carryingOnDoesNotReachASessionThatTheBodyNeverHad() {
        assertThat(targets(in("Human Rights Council resolutions 39/2 and 2021/5")))
                .containsExactly("A/HRC/RES/39/2", "E/RES/2021/5");
    }

    @Test
    void aBodyWithASymbolOfItsOwnFormIsCitedInIt() {
        assertThat(targets(in("United Nations Environment Assembly resolution 5/14")))
                .containsExactly("UNEP/EA.5/Res.14");
    }

    @Test
    void aRomanSessionWithoutABodyIsTheAssemblysUnlessAnotherPrincipalBodySpeaks() {
        assertThat(targets(onASlide("resolution 2625 (XXV)"))).containsExactly("A/RES/2625 (XXV)");
        assertThat(targets(by("HRC", "resolution 2625 (XXV)"))).containsExactly("A/RES/2625 (XXV)");
        assertThat(targets(by("ECOSOC", "resolution 663 C (XXIV)")))
                .containsExactly("E/RES/663 C (XXIV)");
        assertThat(targets(by("ECOSOC", "resolution 2200 A (XXI)")))
                .containsExactly("A/RES/2200 A (XXI)");
    }

    @Test
    void aRomanSessionIsNeverOneOfABodyThatCountsInOneRun() {
        assertThat(targets(by("SC", "its resolution 2625 (XXV)")))
                .containsExactly("A/RES/2625 (XXV)");
    }

    @Test
    void aFootnoteThatCitesABodysReportSpeaksOfThatBody() {
        var document =
                InstrumentBuilder.of("A/RES/77/10")
                        .preamble("Welcoming the wells")
                        .note(
                                "1",
                                "See Official Records of the General Assembly, Seventy-third"
                                        + " Session, Supplement No. 53 (A/73/53), chap. IV, sect."
                                        + " A, resolution 37/17.")
                        .note(
                                "2",
                                "See Official Records of the Economic and Social Council, 2020,"
                                        + " Supplement No. 8 (E/2020/28), chap. I, resolution 63/2.")
                        .build();

        assertThat(targets(in(document)))
                .containsExactly("A/73/53", "A/HRC/RES/37/17", "E/2020/28", "CND resolution 63/2");
    }

    @Test
    void everyCitationSaysWhy() {
        var text =
                "its resolution 70/1, Human Rights Council resolution 39/2, A/77/5, resolution"
                        + " 999/1, the Lantern Declaration, Commission resolution 32/1";

        assertThat(in(text)).hasSize(6).allSatisfy(one -> assertThat(one.why()).isNotBlank());
        assertThat(in(text))
                .allSatisfy(one ->
                        assertThat(one.target().isEmpty())
                                .isEqualTo(one.status() != CitationStatus.RESOLVED));
        assertThat(in(text))
                .allSatisfy(one ->
                        assertThat(one.candidates().isEmpty())
                                .isEqualTo(one.status() != CitationStatus.AMBIGUOUS));
    }
}
