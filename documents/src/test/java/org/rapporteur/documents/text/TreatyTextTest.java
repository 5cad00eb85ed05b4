package org.rapporteur.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;

final class TreatyTextTest {

    private static Instrument read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return StandardWords.during(
                () -> TextReader.read(bytes, new Source("a.md", "", bytes.length), Format.MD));
    }

    private static final String TREATY =
            """
            ##Havenverdrag

            ####Convention on Harbours

            Preamble The Ports, Noting the dust of quays,Deeply concerned by mops, Have agreed as follows:

            ### PART  I

            ### Article  1

            ####Use of terms

            For the purposes of this Convention:

            (a)“Broom” means a broom;

            ### Article  2

            1. Ports shall sweep:

            (a)

            (i)quays;

            (ii) bridges.

            2. They shall mop.

            ### Article  2 bis

            They shall rest.

            They shall sleep.

            ### Article  3

            Nothing.

            ### Article  4

            The end.
            """;

    @Test
    void addressesParagraphsByTheirArticles() {
        var read = read(TREATY);

        assertThat(read.title()).isEqualTo("Convention on Harbours");
        assertThat(read.provisions())
                .filteredOn(it -> it.kind() != ProvisionKind.HEADING)
                .extracting(it -> it.address().toString())
                .containsExactly(
                        "PP 1",
                        "PP 2",
                        "PP 3",
                        "PP 4",
                        "art. 1",
                        "art. 1 (a)",
                        "art. 2(1)",
                        "art. 2(1) (a)",
                        "art. 2(1) (a) (i)",
                        "art. 2(1) (a) (ii)",
                        "art. 2(2)",
                        "art. 2 bis",
                        "art. 2 bis ¶ 2",
                        "art. 3",
                        "art. 4");
        assertThat(read.provisions())
                .filteredOn(it -> it.address().toString().equals("art. 1"))
                .first()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(ProvisionKind.ARTICLE);
                    assertThat(it.section()).isEqualTo("PART I / Article 1 / Use of terms");
                });
    }

    @Test
    void tellsASecondTextByItsArticlesCountingAnew() {
        var protocol =
                TREATY
                        + "\n####Protocol on Mops\n\nThe Ports, Noting mops,\n\n### Article  1\n\nMops count.\n";

        assertThat(read(protocol).provisions())
                .extracting(it -> it.address().toString())
                .contains("art. 4", "protocol/PP 1", "protocol/art. 1")
                .doesNotHaveDuplicates();
    }

    @Test
    void findsArticlesThatWereRunIntoOneLine() {
        var filler = " Ports sweep as Article 2 says, and as article 3 does.".repeat(40);
        var run =
                "WE THE PORTS have agreed. Chapter I: Purposes Article 1 The purposes are these."
                        + filler
                        + " Article 2 Ports sweep. Chapter II: Duties TIMES Article 3 At dawn. Article 4 At dusk.";

        var read = read(run);

        assertThat(read.provisions())
                .filteredOn(it -> it.kind() == ProvisionKind.ARTICLE)
                .extracting(it -> it.address().toString())
                .containsExactly("art. 1", "art. 2", "art. 3", "art. 4");
    }

    @Test
    void readsArticlesInOtherLanguages() {
        for (var heading : new String[] {"Artículo %d", "Статья %d", "المادة %d", "Article %d"}) {
            var text = new StringBuilder();
            for (int i = 1; i < 6; i++) {
                text.append(heading.formatted(i)).append("\n\nText " + i + ".\n\n");
            }
            assertThat(read(text.toString()).provisions())
                    .as(heading)
                    .extracting(it -> it.address().toString())
                    .contains("art. 5");
        }
        assertThat(read("第一条\n\n甲\n\n第二条\n\n乙\n\n第三条\n\n丙\n\n第四条\n\n丁\n").provisions())
                .extracting(it -> it.address().toString())
                .contains("art. 4");
    }

    @Test
    void tellsTheClausesOfAPreambleApartInOtherLanguages() {
        var read =
                read(
                        """
                        ##Traité des ports

                        Préambule Les ports, Notant la poussière des quais de la mer et des îles, profondément préoccupés par les balais, Rappelant les seaux, Sont convenus de ce qui suit :

                        ### Article  1

                        Les ports balaient.

                        ### Article  2

                        Ils se reposent.

                        ### Article  3

                        Rien.

                        ### Article  4

                        Rien non plus.
                        """);

        assertThat(read.provisions())
                .filteredOn(it -> it.kind() == ProvisionKind.PREAMBULAR)
                .extracting(it -> it.text())
                .containsExactly(
                        "Les ports,",
                        "Notant la poussière des quais de la mer et des îles, profondément préoccupés par les balais,",
                        "Rappelant les seaux,",
                        "Sont convenus de ce qui suit :");
    }

    @Test
    void leavesASpeechThatGreetsWithoutAPreamble() {
        var line = "Harbours are the doors of the world, and we have swept them. ".repeat(6);

        var read = read("Mr. President,\nDear ports,\n" + line + "\n" + line + "\n");

        assertThat(read.provisions())
                .hasSize(4)
                .extracting(it -> it.kind())
                .containsOnly(ProvisionKind.PARAGRAPH);
    }
}
