package org.rapporteur.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

class DocumentNamesTest {

    private final DocumentNames names = new DocumentNames();

    @Test
    void takesTheSymbolAndTheLanguage() {
        assertThat(names.next(instrument("x.xml", "A/RES/76/181", ""), "html"))
                .isEqualTo("A_RES_76_181.en.html");
        assertThat(names.next(instrument("x.xml", "S/RES/2712 (2023)", ""), "xml"))
                .isEqualTo("S_RES_2712_2023_.en.xml");
    }

    @Test
    void takesTheNameOfTheFileWhereThereIsNoSymbol() {
        assertThat(names.next(instrument("in/my notes.v2.pdf", "", ""), "html"))
                .isEqualTo("my_notes.v2.en.html");
    }

    @Test
    void namesTheDocumentAroundAnInstrument() {
        assertThat(names.next(instrument("r.pdf", "E/RES/2031/4", "E/2031/28"), "html"))
                .isEqualTo("E_2031_28--E_RES_2031_4.en.html");
    }

    @Test
    void givesNoNameTwiceNotEvenInOtherLetters() {
        assertThat(names.next(instrument("Quay.pdf", "", ""), "html")).isEqualTo("Quay.en.html");
        assertThat(names.next(instrument("quay.pdf", "", ""), "html")).isEqualTo("quay~2.en.html");
        assertThat(names.next(instrument("quay.pdf", "", ""), "html")).isEqualTo("quay~3.en.html");
    }

    @Test
    void neverLeavesItsFolder() {
        assertThat(names.next(instrument("x", "", "../../etc"), "html"))
                .isEqualTo("_.._etc--x.en.html")
                .doesNotContain("/");
        assertThat(names.next(instrument("...", "", ""), "html")).doesNotStartWith(".");
        assertThat(names.next(instrument("水井.pdf", "", ""), "html")).isEqualTo("水井.en.html");
    }

    @Test
    void staysShort() {
        assertThat(names.next(instrument("x".repeat(900) + ".pdf", "", ""), "html"))
                .hasSizeLessThan(90);
    }

    private static Instrument instrument(String file, String symbol, String within) {
        return new Instrument(
                new Source(file, "", 0),
                Format.PDF,
                Language.ENGLISH,
                Symbol.parse(symbol).orElse(null),
                "",
                "",
                "",
                null,
                within,
                List.of(),
                List.of(),
                List.of());
    }
}
