package org.rapporteur.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.InstrumentBuilder;
import org.rapporteur.text.Language;

class SubjectFinderTest {

    private static final SubjectHeading WELLS = heading("wells");
    private static final SubjectHeading DRINKING_WATER = heading("drinking water");
    private static final SubjectHeading WATER = heading("water");

    private final SubjectFinder finder =
            new SubjectFinder(List.of(WATER, WELLS, DRINKING_WATER, heading("ropes")));

    @Test
    void theTitleSaysItEvenInOneWord() {
        var found =
                finder.find(
                        InstrumentBuilder.of("A/RES/90/1")
                                .titled("Care of the public well")
                                .paragraph("1", "Encourages towns to keep ropes in repair")
                                .build());

        assertThat(found).extracting(ProposedSubject::heading).containsExactly(WELLS);
        assertThat(found.getFirst().inTitle()).isTrue();
        assertThat(found.getFirst().places()).isEmpty();
    }

    @Test
    void severalWordsThatReturnSayItAndTheLongestHeadingCounts() {
        var first = "Urges towns to test drinking water";
        var found =
                finder.find(
                        InstrumentBuilder.of("A/RES/90/1")
                                .titled("Health in the hills")
                                .paragraph("1", first)
                                .paragraph("2", "Requests a report on drinking-water and ropes")
                                .paragraph("3", "Decides to speak of water and ropes again")
                                .build());

        assertThat(found).extracting(ProposedSubject::heading).containsExactly(DRINKING_WATER);
        assertThat(found.getFirst().provisions()).isEqualTo(2);
        assertThat(found.getFirst().places().getFirst().span().of(first))
                .isEqualTo("drinking water");
    }

    @Test
    void whatIsSaidOnceInPassingIsNotProposed() {
        assertThat(
                        finder.find(
                                InstrumentBuilder.of("A/RES/90/1")
                                        .titled("Health in the hills")
                                        .paragraph("1", "Urges towns to test drinking water")
                                        .build()))
                .isEmpty();
    }

    private static SubjectHeading heading(String label) {
        return new SubjectHeading(Map.of(Language.ENGLISH, label));
    }
}
