package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RareBytesTest {

    @Test
    void findsTheSameByteAsALookAtEachByte() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            var text = new byte[random.nextInt(1, 40)];
            for (int i = 0; i < text.length; i++) {
                text[i] = (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : 'a' + i % 26);
            }
            int at = random.nextInt(text.length);
            assertThat(RareBytes.next(text, at, text.length)).isEqualTo(oneByOne(text, at));
        }
    }

    @Test
    void passesOverEveryOrdinaryByte() {
        var ordinary = "abcxyz ,.-".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(RareBytes.next(ordinary, 0, ordinary.length)).isEqualTo(ordinary.length);
    }

    private static int oneByOne(byte[] text, int at) {
        int place = at;
        while (place < text.length && !RareBytes.isRare(text[place])) {
            place++;
        }
        return place;
    }
}
