package org.rapporteur.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.Language;

/// A folded text keeps the way back to the text.
final class FoldedWordsTest {

    @Test
    void smallLettersStandWhereTheLettersStood() {
        var folded = FoldedWords.of("Requests States’ help", Language.ENGLISH);

        assertThat(folded.text()).isEqualTo("requests states' help");
        assertThat(folded.origin(9)).isEqualTo(9);
        assertThat(folded.indexOf(9)).isEqualTo(9);
        assertThat(folded.indexOf(100)).isEqualTo(21);
    }

    @Test
    void blanksAndInvisibleMarksThatAreDroppedAreStillCounted() {
        var folded = FoldedWords.of(" A  \t B\u00ADc", Language.ENGLISH);

        assertThat(folded.text()).isEqualTo("a bc");
        assertThat(folded.origin(0)).isEqualTo(1);
        assertThat(folded.origin(1)).isEqualTo(2);
        assertThat(folded.origin(3)).isEqualTo(8);
        assertThat(folded.indexOf(7)).isEqualTo(3);
        assertThat(folded.originEnd(4, " A  \t B\u00ADc")).isEqualTo(9);
    }
}
