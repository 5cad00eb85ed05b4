package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The ways in which a symbol is written when it is looked for.
class SymbolWordsTest {

    @Test
    void leavesOutTheHeadAsLongAsANumberIsLeft() {
        assertThat(SymbolWords.forms("A/RES/78/224"))
                .containsExactly("A/RES/78/224", "RES/78/224", "78/224");
    }

    @Test
    void knowsNumbersWithTheirYear() {
        assertThat(SymbolWords.forms("S/RES/1325 (2000)"))
                .contains("S/RES/1325 (2000)", "S/RES/1325", "1325 (2000)");
    }

    @Test
    void knowsBodiesWithoutASeriesOfTheirOwn() {
        assertThat(SymbolWords.forms("CND resolution 66/1"))
                .contains("CND RESOLUTION 66/1", "66/1");
    }

    @Test
    void findsSymbolsInAText() {
        assertThat(SymbolWords.in("see (E/CN.7/2024/5), and/or resolution 78/224."))
                .containsExactly("E/CN.7/2024/5", "78/224");
    }

    @Test
    void takesNoOrdinaryWordForASymbol() {
        assertThat(SymbolWords.isSymbol("and/or")).isFalse();
        assertThat(SymbolWords.isSymbol("2030")).isFalse();
    }
}
