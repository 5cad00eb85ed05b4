package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShingleNumbersTest {

    @Test
    void aShingleKeepsItsNumberHoweverManyCome() {
        var random = new SplittableRandom(20240201);
        var numbers = new ShingleNumbers();
        var expected = new HashMap<Long, Integer>();
        for (int i = 0; i < 50_000; i++) {
            long shingle = random.nextLong(20_000) * 0x9E3779B97F4A7C15L;
            int next = expected.size();
            assertThat(numbers.meet(shingle))
                    .isEqualTo(expected.computeIfAbsent(shingle, any -> next));
        }

        assertThat(numbers.size()).isEqualTo(expected.size());
        expected.forEach((shingle, number) -> assertThat(numbers.find(shingle)).isEqualTo(number));
        assertThat(numbers.find(7)).isEqualTo(-1);
    }

    @Test
    void theRarestComesFirstAndOfEquallyRareOnesTheFirstMet() {
        var numbers = new ShingleNumbers();
        for (long shingle : new long[] {5, 6, 5, 7, 8, 8, 5}) {
            numbers.meet(shingle);
        }

        assertThat(numbers.ranks()).containsExactly(3, 0, 1, 2);
    }
}
