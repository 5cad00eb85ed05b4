package org.rapporteur.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The forms of DOMAIN.md §4.4.
class SymbolTest {

    @ParameterizedTest
    @CsvSource({
        "A/RES/78/224, A/RES, 78, 224",
        "A/RES/S-30/1, A/RES, S-30, 1",
        "A/RES/ES-11/4, A/RES, ES-11, 4",
        "A/RES/31/16 A, A/RES, 31, 16 A",
        "A/RES/43/222 A-E, A/RES, 43, 222 A-E",
        "E/RES/2023/24, E/RES, 2023, 24",
        "A/HRC/RES/37/42, A/HRC/RES, 37, 42",
        "A/HRC/RES/S-28/1, A/HRC/RES, S-28, 1",
        "CND resolution 66/1, CND resolution, 66, 1",
        "COSP-UNCAC resolution 8/1, COSP-UNCAC resolution, 8, 1"
    })
    void readsResolutionsNumberedBySessionOrYear(
            String text, String series, String session, String number) {
        assertThat(parsed(text))
                .isEqualTo(new Symbol(Symbol.Kind.RESOLUTION, series, session, number, text));
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/217 A (III), A/RES, III, 217 A",
        "A/RES/2625 (XXV), A/RES, XXV, 2625",
        "A/RES/3362 (S-VII), A/RES, S-VII, 3362",
        "A/RES/1000 (ES-I), A/RES, ES-I, 1000",
        "E/RES/155 C (VII), E/RES, VII, 155 C",
        "S/RES/2712 (2023), S/RES, 2023, 2712"
    })
    void readsResolutionsWithTheirSessionOrYearInBrackets(
            String text, String series, String session, String number) {
        assertThat(parsed(text))
                .isEqualTo(new Symbol(Symbol.Kind.RESOLUTION, series, session, number, text));
    }

    @ParameterizedTest
    @CsvSource({
        "A/DEC/74/550, A/DEC, 74, 550",
        "E/DEC/2011/259, E/DEC, 2011, 259",
        "CND decision 63/17, CND decision, 63, 17"
    })
    void readsDecisions(String text, String series, String session, String number) {
        assertThat(parsed(text))
                .isEqualTo(new Symbol(Symbol.Kind.DECISION, series, session, number, text));
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/57/270b, A/RES/57/270 B",
        "A/RES/57/270B, A/RES/57/270 B",
        "A/RES/57/270  B, A/RES/57/270 B",
        "A/RES/43/222 A to E, A/RES/43/222 A-E",
        "A/RES/43/222 a-e, A/RES/43/222 A-E",
        "A/RES/43/222 A–E, A/RES/43/222 A-E",
        "A/RES/2200(XXI), A/RES/2200 (XXI)",
        "A/RES/217A(III), A/RES/217 A (III)",
        "S/RES/2712(2023), S/RES/2712 (2023)",
        "A/res/70/1, A/RES/70/1",
        "A/RES/s-30/1, A/RES/S-30/1",
        "A/RES/S\u201130/1, A/RES/S-30/1",
        "' A/RES/70/1 ', A/RES/70/1",
        "A/RES/217\u00a0A\u00a0(III), A/RES/217 A (III)",
        "A\u2044RES\u204470\u20441, A/RES/70/1",
        "A／RES／70／1, A/RES/70/1"
    })
    void bringsSpellingsToTheCanonicalForm(String spelling, String canonical) {
        assertThat(parsed(spelling)).hasToString(canonical);
        assertThat(parsed(spelling)).isEqualTo(parsed(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/76/6 (Sect. 16)",
                "A/76/6 (Sect. 16)/Add.1",
                "A/81/6 (Sect. 16)",
                "A/C.3/78/L.12/Rev.1",
                "A/HRC/60/L.31/Rev.1",
                "A/CONF.234/L.6",
                "A/CONF.234/16/Add.1/Corr.2",
                "CAC/COSP/IRG/2019/2",
                "CEB/2018/2",
                "CTOC/COP/2018/2",
                "E/2007/28/Rev.1",
                "E/2019/28-E/CN.7/2019/13",
                "E/CN.7/2020/CRP.3*",
                "E/CN.7/2025/11",
                "E/NR/2015/1",
                "GC.18/INF/4",
                "ICCD/COP(15)/23/Add.1",
                "ST/SGB/2003/13",
                "UNEP/EA.5/Res.14"
            })
    void readsDocumentsAsTheyStand(String text) {
        var symbol = parsed(text);

        assertThat(symbol).hasToString(text);
        assertThat(symbol.kind()).isEqualTo(Symbol.Kind.DOCUMENT);
        assertThat(symbol.isAdopted()).isFalse();
        assertThat(symbol.shortNumber()).isEqualTo(text);
    }

    @Test
    void takesTheFirstSegmentOfADocumentForItsSeries() {
        assertThat(parsed("GC.18/INF/4").series()).isEqualTo("GC.18");
        assertThat(parsed("E/2019/28-E/CN.7/2019/13").series()).isEqualTo("E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "A",
                "A/",
                "A//1",
                "A/RES",
                "A/RES/",
                "A/RES/70/",
                "and/or",
                "HIV/AIDS",
                "24/7",
                "1/3",
                "he/she",
                "km/h",
                "-A/70/1",
                "a/70/1",
                "A/70/1)",
                "A/70/(1",
                "A/70/1.",
                "A/RES/70/1.",
                "A/70/1-",
                "A/70/1,",
                "A/70/1 and A/70/2",
                "A/RES/70/1 AB",
                "A/RES/43/222 E-A",
                "General Assembly resolution 70/1",
                "CND resolution",
                "CND resolution 66",
                "CND resolution 66/",
                "resolution 66/1",
                "ABCDEFGHIJKLM/70/1"
            })
    void refusesWhatIsNoSymbol(String text) {
        assertThat(Symbol.parse(text)).isEmpty();
    }

    @Test
    void refusesATextThatIsLongerThanAnySymbol() {
        assertThat(Symbol.parse("A/" + "1/".repeat(250))).isEmpty();
        assertThat(Symbol.parse("A/70/" + "1".repeat(500))).isEmpty();
    }

    @Test
    void takesNoNumberForASessionThatNoBodyCouldReach() {
        assertThat(parsed("A/RES/12345678901/1").isAdopted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/78/224, 78/224",
        "A/RES/217 A (III), 217 A (III)",
        "S/RES/1325 (2000), 1325 (2000)",
        "CND resolution 66/1, 66/1"
    })
    void saysTheNumberAsPeopleDo(String text, String number) {
        assertThat(parsed(text).shortNumber()).isEqualTo(number);
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(Symbol.numbered(Symbol.Kind.RESOLUTION, "A/RES", "57", "270 B"))
                .isEqualTo(parsed("A/RES/57/270 B"));
        assertThat(Symbol.numbered(Symbol.Kind.DECISION, "CND decision", "63", "17"))
                .isEqualTo(parsed("CND decision 63/17"));
        assertThat(Symbol.bracketed(Symbol.Kind.RESOLUTION, "S/RES", "1325", "2000"))
                .isEqualTo(parsed("S/RES/1325 (2000)"));
    }

    private static Symbol parsed(String text) {
        return Symbol.parse(text).orElseThrow(() -> new AssertionError("no symbol: " + text));
    }
}
