package org.rapporteur.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

class InstrumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PP 3",
                "OP 12",
                "OP 12 (b)",
                "annex/24",
                "annex I/II.5 (a)",
                "art. 5(2)",
                "way forward/11",
                "slide 3/2"
            })
    void anAddressPrintsAsItIsRead(String text) {
        assertThat(ProvisionAddress.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "OP 12, '', OP 12",
        "annex I/II.5 (a), annex I, II.5 (a)",
        "annex II/appendix/7, annex II/appendix, 7",
        "way forward/11, '', way forward/11",
        "annex/way forward/11 (a), annex, way forward/11 (a)",
        "A/OP 3, A, OP 3",
        "A/3, '', A/3"
    })
    void anAddressIsAPartAndAPlace(String text, String part, String place) {
        assertThat(ProvisionAddress.parse(text)).isEqualTo(new ProvisionAddress(part, place));
    }

    @ParameterizedTest
    @CsvSource({"table 2 row 5, true", "table of tides/1, false", "OP 3, false"})
    void knowsTheAddressOfARow(String text, boolean row) {
        assertThat(ProvisionAddress.parse(text).isRow()).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "annex/"})
    void anAddressNeedsAPlace(String text) {
        assertThatThrownBy(() -> ProvisionAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysItsSymbolOrNothing() {
        assertThat(InstrumentBuilder.of("A/RES/77/10").build().symbolText())
                .isEqualTo("A/RES/77/10");
        assertThat(InstrumentBuilder.deck("Ferries").build().symbolText()).isEmpty();
        assertThat(InstrumentBuilder.deck("Ferries").build().findSymbol()).isEmpty();
        assertThat(InstrumentBuilder.deck("Ferries").build().findAdopted()).isEmpty();
    }

    @Test
    void aFileOfWhichNothingCouldBeReadIsRefused() {
        var issue = Issue.of(IssueCode.FILE_UNREADABLE, "no such file");
        var refused = Instrument.refused(new Source("a.xml", "", 0), Format.AKN, issue);

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.provisions()).isEmpty();
        assertThat(refused.issues()).containsExactly(issue);
        assertThat(refused.language()).isEqualTo(Language.UNDETERMINED);
    }

    @Test
    void aNoteOnADocumentDoesNotRefuseIt() {
        assertThat(InstrumentBuilder.of("A/RES/77/10").build().isRefused()).isFalse();
    }

    @Test
    void keepsItsOwnCopyOfWhatItIsGiven() {
        var marks = new ArrayList<Mark>();
        var provision = provision(marks);
        marks.add(new Mark(Mark.Kind.VERB, new Span(0, 5), ""));

        assertThat(provision.marks()).isEmpty();
        assertThatThrownBy(() -> provision.marks().add(marks.getFirst()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsTheVerbThatOpensAParagraph() {
        var link = new Mark(Mark.Kind.LINK, new Span(0, 3), "x");
        var verb = new Mark(Mark.Kind.VERB, new Span(0, 5), "");

        assertThat(provision(List.of(link, verb)).findVerb()).contains(new Span(0, 5));
        assertThat(provision(List.of(link)).findVerb()).isEmpty();
        assertThat(new Span(0, 5).of(provision(List.of()).text())).isEqualTo("Urges");
    }

    @Test
    void knowsItsHeadings() {
        var instrument =
                InstrumentBuilder.of("A/RES/77/10").heading("Ferries").paragraph("1", "x").build();

        assertThat(instrument.provisions())
                .extracting(Provision::isHeading)
                .containsExactly(true, false);
        assertThat(instrument.provisions().getLast().section()).isEqualTo("Ferries");
    }

    @Test
    void codesAreThoseOfTheMachineInterface() {
        assertThat(Format.AKN.code()).isEqualTo("akn");
        assertThat(ProvisionKind.PREAMBULAR.code()).isEqualTo("preambular");
    }

    @ParameterizedTest
    @CsvSource({"in/a.xml, a.xml", "a.xml, a.xml", "in\\a.xml, a.xml", "in/, ''"})
    void aSourceKnowsItsFilesName(String file, String name) {
        assertThat(new Source(file, "", 0).fileName()).isEqualTo(name);
    }

    private static Provision provision(List<Mark> marks) {
        return new Provision(
                ProvisionAddress.of("OP 1"),
                ProvisionKind.OPERATIVE,
                "1",
                "",
                0,
                "Urges ferries to carry lamps",
                0,
                "",
                marks);
    }
}
