package org.rapporteur.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

final class DigestTest {

    @Test
    void tellsASpeechWithNumbersFromWhatABodyAdopts() {
        var speech =
                read(
                        """
                        Mr. President,

                        1. Our harbours are the doors of the island.

                        2. Every door of ours was swept in May.

                        3. We call upon all ports to sweep theirs.
                        """);
        var act = read("Alarmed by dust,\n\n1. Urges ports to sweep;\n\n2. Decides to go on.\n");
        var excerpt = read("7. Urges ports to sweep;\n\n8. Requests brooms.\n");

        assertThat(addresses(speech)).containsExactly("¶ 1", "1", "2", "3");
        assertThat(speech.provisions())
                .extracting(it -> it.kind())
                .containsOnly(ProvisionKind.PARAGRAPH);
        assertThat(addresses(act)).containsExactly("PP 1", "OP 1", "OP 2");
        assertThat(addresses(excerpt)).containsExactly("OP 7", "OP 8");
    }

    private static Instrument read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return StandardWords.during(
                () -> TextReader.read(bytes, new Source("digest.md", "", bytes.length), Format.MD));
    }

    private static List<String> addresses(Instrument read) {
        return read.provisions().stream().map(it -> it.address().toString()).toList();
    }

    @Test
    void readsSymbolTitleAndFacts() {
        var read =
                read(
                        "# A/RES/85/7  Keeping harbours clean\nAdopted: 2031-05-02\nLanguage: en\n> In our own words.\n\n1. Sweep.\n");

        assertThat(read.symbolText()).isEqualTo("A/RES/85/7");
        assertThat(read.title()).isEqualTo("Keeping harbours clean");
        assertThat(read.body()).isEqualTo("GA");
        assertThat(read.session()).isEqualTo("85");
        assertThat(read.adopted()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(read.language()).isEqualTo(Language.ENGLISH);
        assertThat(addresses(read)).containsExactly("OP 1");
    }

    @Test
    void tellsTheLanguageByItsWordsWhereNoLineDoes() {
        var text =
                "# A/RES/70/3: Wells\n\n1. Urges States to dig wells for all, and to keep the water of the springs by day;\n";

        assertThat(read(text).language()).isEqualTo(Language.ENGLISH);
        assertThat(read(text.replace("\n\n1.", "\nLanguage: fr\n\n1.")).language())
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void readsTitlesOfOtherForms() {
        assertThat(read("# CND resolution 66/1: Brooms\n\n1. Sweep.").symbolText())
                .isEqualTo("CND resolution 66/1");
        assertThat(read("# CND resolution 66/1: Brooms\n\n1. Sweep.").body()).isEqualTo("CND");
        assertThat(read("# A/RES/85/7 A new broom\n\n1. Sweep.").title()).isEqualTo("A new broom");
        assertThat(read("# Harbour notes\n\n1. Sweep.").symbolText()).isEmpty();
        assertThat(read("# Harbour notes\n\n1. Sweep.").title()).isEqualTo("Harbour notes");
    }

    @Test
    void numbersPreambleParagraphsItemsAndAnnex() {
        var read =
                read(
                        """
                        # A/RES/85/7: Keeping harbours clean

                        The General Assembly,

                        *Recalling* resolution [80/1](https://x.org/80/1),

                        1. *Urges* ports, wherever
                        they are:

                        (a) To sweep;
                        (b) To mop;

                        2. Decides to go on.

                        ## Annex

                        ### Cleaner quays
                        #### Brooms
                        24. We undertake to buy brooms.
                        """);

        assertThat(addresses(read))
                .containsExactly(
                        "PP 1",
                        "OP 1",
                        "OP 1 (a)",
                        "OP 1 (b)",
                        "OP 2",
                        "annex/heading 1",
                        "annex/heading 2",
                        "annex/heading 3",
                        "annex/24");
        assertThat(read.provisions().get(1).text()).isEqualTo("Urges ports, wherever they are:");
        assertThat(read.provisions().get(1).findVerb()).isPresent();
        assertThat(read.provisions().getFirst().marks())
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.VERB, Mark.Kind.LINK);
        assertThat(read.provisions().getLast().section()).isEqualTo("Cleaner quays / Brooms");
        assertThat(read.provisions().getLast().kind()).isEqualTo(ProvisionKind.ANNEX);
    }

    @Test
    void readsADeckInMarkdown() {
        var deck =
                read(
                        """
                        ---
                        title: ignored
                        ---
                        # Slide 1: Harbour review

                        ## Slide 2
                        **CHALLENGE:** Quays are dirty

                        **RESPONSE**
                        - Lisbon Declaration: Sweep quays
                          each day
                          - Buy brooms
                        Notes: say why
                        """);

        assertThat(
                        deck.provisions().stream()
                                .map(it -> it.address() + " [" + it.section() + "] " + it.text()))
                .containsExactly(
                        "slide 1/title [] Harbour review",
                        "slide 2/challenge [] CHALLENGE",
                        "slide 2/1 [CHALLENGE] Quays are dirty",
                        "slide 2/response [] RESPONSE",
                        "slide 2/2 [RESPONSE] Lisbon Declaration: Sweep quays each day",
                        "slide 2/3 [RESPONSE] Buy brooms",
                        "slide 2/notes 1 [notes] say why");
        assertThat(deck.title()).isEqualTo("Harbour review");
    }

    @Test
    void readsADeckWithRulesBetweenSlides() {
        var deck =
                read(
                        "# Harbour review\n\n---\n\nCHALLENGE\n\nDirt\n\nRESPONSES\n\n* Sweep\n* Mop\n");

        assertThat(deck.provisions())
                .filteredOn(it -> it.section().equals("RESPONSE"))
                .extracting(Provision::text)
                .containsExactly("Sweep", "Mop");
        assertThat(deck.provisions()).extracting(Provision::page).containsExactly(1, 2, 2, 2, 2, 2);
    }
}
