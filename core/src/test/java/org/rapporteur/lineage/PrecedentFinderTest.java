package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.InstrumentBuilder;

class PrecedentFinderTest {

    private static final String WELLS =
            "Encourages towns to keep ropes and buckets in good repair beside every public well";

    private final PrecedentFinder finder =
            new PrecedentFinder(
                    List.of(
                            InstrumentBuilder.of("A/RES/90/901")
                                    .paragraph("1", WELLS)
                                    .paragraph("2", "Welcomes the paper boats on public ponds")
                                    .build(),
                            InstrumentBuilder.of("A/RES/92/907")
                                    .paragraph("4", WELLS + ";")
                                    .paragraph("5", WELLS.replace("towns", "villages"))
                                    .build()));

    @Test
    void countsTheUsesOfOneWordingAndTellsTheFirstAndTheLatest() {
        var found = finder.find(WELLS, 10).getFirst();

        assertThat(found.similarity()).isEqualTo(1);
        assertThat(found.first().instrument().symbolText()).isEqualTo("A/RES/90/901");
        assertThat(found.latest().instrument().symbolText()).isEqualTo("A/RES/92/907");
        assertThat(found.latest().provision().number()).isEqualTo("4");
    }

    @Test
    void saysWhichWordsDifferAndWhereTheyStand() {
        var found = finder.find(WELLS, 10).get(1);

        var run = found.comparison().listDifferences().getFirst();
        assertThat(run.earlierSpan().of(WELLS)).isEqualTo("towns");
        assertThat(run.laterSpan().of(found.text())).isEqualTo("villages");
        assertThat(found.similarity()).isBetween(0.9, 1.0);
    }

    @Test
    void whatTheCorpusDoesNotSayHasNoPrecedent() {
        assertThat(finder.find("Decides to plant seven lime trees along the road", 10)).isEmpty();
        assertThat(finder.find("", 10)).isEmpty();
    }

    @Test
    void theMostLikeComesFirstAndNoMoreThanAskedFor() {
        assertThat(finder.find(WELLS, 1)).hasSize(1);
        assertThat(finder.find(WELLS, 10))
                .extracting(Precedent::similarity)
                .isSortedAccordingTo((left, right) -> Double.compare(right, left));
    }
}
