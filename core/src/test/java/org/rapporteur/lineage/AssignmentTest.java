package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void takesTheBestWholeAndNotTheBestPair() {
        double[][] gains = {{0.9, 0.8}, {0.8, 0}};

        assertThat(Assignment.of(gains)).containsExactly(1, 0);
    }

    @Test
    void leavesAPairWithoutGainUnassigned() {
        double[][] gains = {{0, 0.5, 0}, {0, 0.4, 0}};

        assertThat(Assignment.of(gains)).containsExactly(1, -1);
    }

    @Test
    void nothingIsAssignedToNothing() {
        assertThat(Assignment.of(new double[0][0])).isEmpty();
        assertThat(Assignment.of(new double[2][0])).containsExactly(-1, -1);
    }

    @Test
    void noOtherAssignmentGainsMore() {
        var random = new SplittableRandom(42);
        for (int round = 0; round < 300; round++) {
            var gains = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (var row : gains) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(100) / 100.0;
                }
            }

            assertThat(total(gains, Assignment.of(gains)))
                    .isCloseTo(best(gains, 0, 0), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static double total(double[][] gains, int[] columnOf) {
        double total = 0;
        for (int i = 0; i < columnOf.length; i++) {
            total += columnOf[i] < 0 ? 0 : gains[i][columnOf[i]];
        }
        return total;
    }

    /// By trying everything.
    private static double best(double[][] gains, int row, int taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = best(gains, row + 1, taken);
        for (int j = 0; j < gains[row].length; j++) {
            if ((taken & (1 << j)) == 0) {
                best = Math.max(best, gains[row][j] + best(gains, row + 1, taken | (1 << j)));
            }
        }
        return best;
    }
}
