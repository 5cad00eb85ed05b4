package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.InstrumentBuilder;

class EncodedTextTest {

    @Test
    void holdsEveryProvisionFollowedByItsNotes() {
        var document =
                InstrumentBuilder.of("A/RES/77/10")
                        .preamble("Wells")
                        .note("1", "Note one")
                        .note("2", "Note two")
                        .paragraph("1", "Bridges")
                        .note("3", "Note three")
                        .build();
        var text = EncodedText.of(document);

        assertThat(text.units())
                .extracting(unit -> text.text(unit.start(), unit.end()))
                .containsExactly("Wells", "Note one", "Note two", "Bridges", "Note three");
        assertThat(text.units())
                .extracting(EncodedText.Unit::footnote)
                .containsExactly("", "1", "2", "", "3");
        assertThat(text.units())
                .extracting(unit -> unit.provision().toString())
                .containsExactly("PP 1", "PP 1", "PP 1", "OP 1", "OP 1");
    }

    @Test
    void losesNoNoteWhoseProvisionComesEarlier() {
        var builder = InstrumentBuilder.of("A/RES/77/10").preamble("Wells").preamble("Bridges");
        var late = builder.note("2", "To bridges").build();
        var early = InstrumentBuilder.of("A/RES/77/10").preamble("Wells").note("1", "To wells");
        var notes = new java.util.ArrayList<>(late.footnotes());
        notes.addAll(early.build().footnotes());
        var document =
                new org.rapporteur.instrument.Instrument(
                        late.source(),
                        late.format(),
                        late.language(),
                        late.symbol(),
                        late.body(),
                        late.title(),
                        late.session(),
                        late.adopted(),
                        late.within(),
                        late.provisions(),
                        notes,
                        late.issues());

        assertThat(EncodedText.of(document).units())
                .extracting(EncodedText.Unit::footnote)
                .containsExactly("", "", "2", "1");
    }

    @Test
    void countsCharactersAsJavaDoes() {
        for (var words : new String[] {"", "wells", "études", "井", "🚢 井é", "𠀀a𠀁"}) {
            var text = EncodedText.of(words);

            assertThat(text.characters(0, text.bytes().length)).isEqualTo(words.length());
            assertThat(text.text(0, text.bytes().length)).isEqualTo(words);
        }
    }

    @Test
    void knowsWhereBytesAndCharactersAgree() {
        assertThat(EncodedText.of("wells").units().getFirst().ascii()).isTrue();
        assertThat(EncodedText.of("études").units().getFirst().ascii()).isFalse();
        assertThat(EncodedText.of("").units().getFirst().ascii()).isTrue();
    }

    @Test
    void growsWithItsText() {
        var words = "wells and bridges ".repeat(5000);
        var builder = InstrumentBuilder.of("A/RES/77/10").preamble("short").preamble(words);
        var text = EncodedText.of(builder.build());

        assertThat(text.bytes()).hasSize(words.length() + 5);
        assertThat(text.units().getLast().start()).isEqualTo(5);
    }
}
