package org.rapporteur.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.assessment.SituationTrend.Basis;

/// How a situation moves needs data that say so.
class SituationTrendTest {

    @Test
    void aMovementNeedsASeriesItsCoverageAndAReason() {
        assertThat(SituationTrend.WORSENING.listShortfalls(new Basis("", "", "")))
                .containsExactly(Shortfall.A_SERIES, Shortfall.COVERAGE, Shortfall.A_REASON);
        assertThat(
                        SituationTrend.WORSENING.listShortfalls(
                                new Basis("Dry wells, Utopia", "2019-2024, 12 districts", "More.")))
                .isEmpty();
    }

    @Test
    void thatDataDoNotSufficeNeedsAReasonAlone() {
        assertThat(SituationTrend.INSUFFICIENT_DATA.listShortfalls(new Basis("", "", "Two years.")))
                .isEmpty();
        assertThat(SituationTrend.INSUFFICIENT_DATA.listShortfalls(new Basis("", "", " ")))
                .containsExactly(Shortfall.A_REASON);
    }

    @Test
    void isFoundByItsCode() {
        for (var trend : SituationTrend.values()) {
            assertThat(SituationTrend.find(trend.code())).contains(trend);
        }
        assertThat(SituationTrend.find("implemented")).isEmpty();
    }
}
