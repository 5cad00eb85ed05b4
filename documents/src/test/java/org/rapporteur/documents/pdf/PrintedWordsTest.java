package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedWordsTest {

    /// Lines one below the other, each letter six points wide.
    private static PrintedWords page(String... lines) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < lines.length; i++) {
            for (int j = 0; j < lines[i].length(); j++) {
                var letter = lines[i].substring(j, j + 1);
                glyphs.add(glyph(letter, 6 * j, 100 + 12 * i));
            }
        }
        return PrintedWords.of(glyphs);
    }

    private static Glyph glyph(String text, float x, float baseline) {
        return new Glyph(text, x, baseline, 6, 10, false, false, false, Glyph.UNTAGGED);
    }

    @Test
    void wordsAreFoundOverLinesWhateverStandsBetweenThem() {
        var page = page("1. Urges States to dig deep-", "er wells¹ before the summer;", "2. Other");
        var place = page.find("Urges States to dig deeper wells before the summer;").getFirst();
        assertThat(place.top()).isEqualTo(90);
        assertThat(place.bottom()).isBetween(112f, 124f);
    }

    @Test
    void ofAPassageThatGoesOnElsewhereItsPartIsFound() {
        var words = "Urges States to dig deeper wells before the summer comes again";
        assertThat(page("Urges States to dig deeper wells before").find(words)).hasSize(1);
        assertThat(page("deeper wells before the summer comes again").find(words)).hasSize(1);
        assertThat(page("Urges States to do something else altogether").find(words)).isEmpty();
    }

    @Test
    void aPassageThroughTwoColumnsHasTwoPlaces() {
        var glyphs = new ArrayList<Glyph>();
        var words = "Urges States to dig deeper wells";
        for (int i = 0; i < words.length(); i++) {
            boolean isFirst = i < 20;
            glyphs.add(
                    glyph(
                            words.substring(i, i + 1),
                            isFirst ? 6 * i : 300 + 6 * i,
                            isFirst ? 700 : 100));
        }
        assertThat(PrintedWords.of(glyphs).find(words)).hasSize(2);
        assertThat(PrintedWords.of(List.of()).find(words)).isEmpty();
    }
}
