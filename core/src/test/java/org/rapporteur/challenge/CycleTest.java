package org.rapporteur.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {

    @Test
    void findsAChallengeByItsId() {
        var cycle = SmallCycle.cycle();

        assertThat(cycle.findChallenge("B2").orElseThrow().number()).isEqualTo(2);
        assertThat(cycle.findChallenge("B9")).isEmpty();
    }

    @Test
    void keepsItsOwnCopyOfWhatItIsGiven() {
        var stems = new ArrayList<>(List.of("boat"));
        var element = new Element("boats", stems, List.of());
        stems.add("ship");

        assertThat(element.wordings()).containsExactly("boat");
        assertThatThrownBy(() -> SmallCycle.cycle().challenges().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aStepTakesUpSomeOfTheChallengesOrTheWholeCycle() {
        var step = new WorkplanStep("2027", "Meeting", List.of(), WorkplanStep.State.PLANNED, "x");

        assertThat(step.challenges()).isEmpty();
    }
}
