package org.rapporteur.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void sumsUpOverDocuments() {
        var measure = Measure.of("s", "all", List.of(new Counts(8, 2, 0), new Counts(1, 0, 1)));

        assertThat(measure.precision()).isCloseTo(9 / 11.0, within(1e-12));
        assertThat(measure.recall()).isCloseTo(0.9, within(1e-12));
        assertThat(measure.f1()).isCloseTo(18 / 21.0, within(1e-12));
        assertThat(measure.n()).isEqualTo(10);
    }

    @Test
    void theIntervalHoldsTheScoreAndIsTheSameEveryTime() {
        var documents =
                List.of(
                        new Counts(9, 1, 1),
                        new Counts(5, 0, 2),
                        new Counts(7, 3, 0),
                        new Counts(10, 0, 0));

        var first = Measure.of("s", "all", documents);

        assertThat(first.low()).isLessThan(first.f1());
        assertThat(first.high()).isGreaterThan(first.f1());
        assertThat(Measure.of("s", "all", documents)).isEqualTo(first);
    }

    @Test
    void documentsThatAreAllAlikeLeaveNoDoubt() {
        var measure = Measure.of("s", "all", Collections.nCopies(50, new Counts(9, 1, 1)));

        assertThat(measure.low()).isEqualTo(measure.high()).isEqualTo(0.9);
    }

    @Test
    void moreDocumentsGiveANarrowerInterval() {
        var few = List.of(new Counts(9, 1, 1), new Counts(5, 5, 2));
        var many = Collections.nCopies(100, few).stream().flatMap(List::stream).toList();

        assertThat(width(Measure.of("s", "all", many)))
                .isLessThan(width(Measure.of("s", "all", few)) / 3);
    }

    private static double width(Measure measure) {
        return measure.high() - measure.low();
    }

    @Test
    void nothingFoundAndNothingWantedIsNoMistake() {
        assertThat(Counts.NONE.f1()).isEqualTo(1);
    }
}
