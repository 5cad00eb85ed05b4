package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MentionOpeningsTest {

    private static final List<String> NAMES =
            List.of("Kyoto Declaration", "1961 Convention", "同上", "Ibid.");

    @Test
    void keepsEverySignAndEveryNameAtWhateverPlaceOfWhateverText() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            var text = text(random, random.nextInt(1, 400));
            assertThat(listOpenings(text, NAMES))
                    .as(new String(text, StandardCharsets.ISO_8859_1))
                    .containsAll(oneByOne(text))
                    .isSorted();
        }
    }

    @Test
    void goesOnFromOneWindowToTheNext() {
        var text = text(new SplittableRandom(8), 20_000);
        assertThat(listOpenings(text, NAMES)).containsAll(oneByOne(text)).isSorted();
    }

    @Test
    void passesOverWhatOpensNothing() {
        var ordinary =
                "abc xyz, the 25 members: both Sides' Council.\n"
                        .repeat(200)
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(listOpenings(ordinary, NAMES)).hasSizeLessThan(5);
    }

    @Test
    void stopsAtTheEndItIsGivenAndGoesOnBehindIt() {
        var text = "aaaa/aaaa/aaaa/aaaa".getBytes(StandardCharsets.UTF_8);
        var openings = openings(text, List.of());
        assertThat(openings.next(0, 3)).isEqualTo(3);
        assertThat(openings.next(3, 9)).isEqualTo(4);
        assertThat(openings.next(5, 9)).isEqualTo(9);
        assertThat(openings.next(10, text.length)).isEqualTo(14);
        assertThat(openings.next(15, text.length)).isEqualTo(text.length);
    }

    @Test
    void readsNamesOfFewBytes() {
        var text = "the UN and the ATT, an act".getBytes(StandardCharsets.UTF_8);
        assertThat(listOpenings(text, List.of("UN", "ATT"))).contains(4, 15);
    }

    @Test
    void refusesANameThatItWouldNotSee() {
        assertThatThrownBy(() -> openings(new byte[0], List.of(" blank")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no name may start with byte 32");
    }

    private static MentionOpenings openings(byte[] text, List<String> names) {
        return new MentionOpenings(text, new MentionOpenings.Table("/(", names));
    }

    private static List<Integer> listOpenings(byte[] text, List<String> names) {
        var openings = openings(text, names);
        var places = new ArrayList<Integer>();
        int at = openings.next(0, text.length);
        while (at < text.length) {
            places.add(at);
            at = openings.next(at + 1, text.length);
        }
        return places;
    }

    private static List<Integer> oneByOne(byte[] text) {
        var seen = new String(text, StandardCharsets.ISO_8859_1);
        var places = new ArrayList<Integer>();
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '/' || text[at] == '(') {
                places.add(at);
            }
            for (var name : NAMES) {
                var bytes = name.getBytes(StandardCharsets.UTF_8);
                if (seen.startsWith(new String(bytes, StandardCharsets.ISO_8859_1), at)) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    /// Any bytes, many of them small letters, with names strewn in.
    private static byte[] text(SplittableRandom random, int length) {
        var text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : 'a' + i % 26);
        }
        for (int i = 0; i < length / 40; i++) {
            var name = NAMES.get(random.nextInt(NAMES.size())).getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(length);
            System.arraycopy(name, 0, text, at, Math.min(name.length, length - at));
        }
        return text;
    }
}
