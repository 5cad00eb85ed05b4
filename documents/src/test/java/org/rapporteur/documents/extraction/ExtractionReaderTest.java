package org.rapporteur.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

final class ExtractionReaderTest {

    private static final String BLOCKS =
            """
            [{"type":"paragraph","text_fr":"<!-- image -->","text_en":"<!-- image -->"},
             {"type":"heading","level":2,"text_fr":"Résolution adoptée par l'Assemblée générale le 2 mai 2031","text_en":"x"},
             {"type":"paragraph","text_fr":"85/7.  Propreté des ports","text_en":"x"},
             {"type":"heading","level":2,"text_fr":"L'Assemblée générale ,","text_en":"x"},
             {"type":"paragraph","text_fr":"Rappelant  que les quais de tous les","text_en":"x"},
             {"type":"paragraph","text_fr":"\\\\_\\\\_\\\\_\\\\_\\\\_\\\\_","text_en":"x"},
             {"type":"list","items_fr":["1 Voir le guide des balais."],"items_en":["x"]},
             {"type":"paragraph","text_fr":"31-12345 (F)","text_en":"x"},
             {"type":"paragraph","text_fr":"ports sont balayés 1 ,","text_en":"x"},
             {"type":"list","items_fr":["1. Prie les ports de balayer :","a ) Les quais ;","b ) Les ponts."],"items_en":["x"]},
             {"type":"paragraph","text_fr":"12 e séance plénière 2 mai 2031","text_en":"x"}]
            """;

    private static Instrument read(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return StandardWords.during(
                () -> ExtractionReader.read(bytes, new Source("a.json", "", bytes.length)));
    }

    @Test
    void readsTheOriginalAndNotItsTranslation() {
        var read = read(BLOCKS);

        assertThat(read.symbolText()).isEqualTo("A/RES/85/7");
        assertThat(read.title()).isEqualTo("Propreté des ports");
        assertThat(read.findAdopted()).hasToString("Optional[2031-05-02]");
        assertThat(read.provisions())
                .extracting(it -> it.address() + " | " + it.text())
                .containsExactly(
                        "PP 1 | Rappelant que les quais de tous les ports sont balayés,",
                        "OP 1 | Prie les ports de balayer :",
                        "OP 1 (a) | Les quais ;",
                        "OP 1 (b) | Les ponts.");
        assertThat(read.footnotes())
                .extracting(it -> it.mark() + " " + it.text() + " " + it.provision())
                .containsExactly("1 Voir le guide des balais. PP 1");
    }

    @Test
    void takesBlocksWithinAnObjectInOneLanguage() {
        var read =
                read(
                        "{\"name\":\"x\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"We sweep.\"}]}");

        assertThat(read.provisions()).extracting(it -> it.text()).containsExactly("We sweep.");
    }

    @Test
    void saysWhereTheJsonBreaksAndWhenItHoldsNoBlocks() {
        assertThat(read("[{\"type\":\"paragraph\",").issues().getFirst().message())
                .contains("line 1");
        assertThat(read("{\"a\":1}").issues())
                .extracting(it -> it.code())
                .containsExactly(IssueCode.FORMAT_UNKNOWN);
    }
}
