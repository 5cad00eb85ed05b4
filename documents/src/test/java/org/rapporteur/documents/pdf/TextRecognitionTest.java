package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of the table of words that the program for text recognition answers with.
class TextRecognitionTest {

    private static String word(int line, int left, int top, int height, int sure, String text) {
        var cells = List.of(5, 1, 1, 1, line, 1, left, top, 200, height, sure, text);
        return String.join("\t", cells.stream().map(String::valueOf).toList());
    }

    private static final String TABLE =
            String.join(
                    "\n",
                    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
                    word(1, 300, 100, 120, 90, "LIGHTS"),
                    word(2, 300, 300, 50, 96, "Lights"),
                    word(2, 520, 312, 36, 80, "are"),
                    word(3, 300, 362, 36, 94, "seen"),
                    word(4, 300, 412, 46, 90, "far"));

    @Test
    void putsWordsIntoLinesOfOneSizeAndKeepsTheConfidence() {
        var recognized = TextRecognition.parse(TABLE, 3);

        assertThat(recognized.lines())
                .extracting(Line::text)
                .containsExactly("LIGHTS", "Lights are", "seen", "far");
        assertThat(recognized.lines().subList(1, 4)).extracting(Line::size).containsOnly(12f);
        assertThat(recognized.lines().getFirst().size()).isGreaterThan(20);
        assertThat(recognized.message()).contains("page 3", "confidence 90 of 100");
    }

    @Test
    void saysThatThereIsNoWord() {
        assertThat(TextRecognition.parse("level\tpage_num\n", 2).message())
                .isEqualTo("Text recognition found no word on page 2.");
    }
}
