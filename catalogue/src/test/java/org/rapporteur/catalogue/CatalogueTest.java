package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.challenge.Cycle;

class CatalogueTest {

    @TempDir Path folder;

    @Test
    void aThirdCycleIsAFolderAndNoCode() throws IOException {
        writeCycle("oceans-2030", "C1");

        var catalogue = Catalogue.standard().withCycles(folder);

        assertThat(catalogue.cycles())
                .extracting(Cycle::id)
                .containsExactly("drugs-2019-2029", "kyoto-2021-2026", "oceans-2030");
        var oceans = catalogue.cycle("oceans-2030").orElseThrow();
        assertThat(oceans.mandates()).containsExactly("ga-res-70-1");
        assertThat(oceans.findChallenge("C1").orElseThrow().elements().getFirst().wordings())
                .containsExactly("plastic", "debris sea");
    }

    @Test
    void aCycleThatIsNotThereIsEmpty() {
        assertThat(Catalogue.standard().cycle("moon-2040")).isEmpty();
    }

    @Test
    void aSecondCycleOfTheSameNameIsRefused() throws IOException {
        writeCycle("drugs-2019-2029", "C1");

        assertThatThrownBy(() -> Catalogue.standard().withCycles(folder))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("there is a cycle of this name already");
    }

    @Test
    void everyFaultOfACycleIsReportedTogether() throws IOException {
        writeCycle("oceans-2030", "C9");

        assertThatThrownBy(() -> Catalogue.standard().withCycles(folder).cycles())
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(
                        "elements.tsv, line 2, column challenge: no challenge has the id “C9”")
                .hasMessageContaining(
                        "workplan.tsv, line 2, column challenges: no challenge has the id “C9”");
    }

    @Test
    void everyFaultOfTheRegisterIsReportedTogether() throws IOException {
        write(
                "organs.tsv",
                """
                id\tname\tresolutionSeries\tdecisionSeries\tdocumentPrefixes\tsessions\tparent\tsource
                GA\tGeneral Assembly\tA/RES\tA/DEC\tA\tyearly\t\tseen
                """);
        write(
                "instruments.tsv",
                """
                id\tsymbol\ttitle\tbody\tsession\tdate\ttype\ttopics\tverified\tsource
                a\tA/RES/70/1\tOne\tGA\t70\t2015\tresolution\t\tYES\tseen
                a\tS/RES/1(1946)\tTwo\tGA\t1\t1946\tresolution\t\tmaybe\t
                b\tA/RES/70/2
                """);
        write("relations.tsv", "from\tkind\tto\tsource\na\tloves\tc\tseen\n");

        assertThatThrownBy(() -> Catalogue.of(folder).register())
                .isInstanceOf(CatalogueException.class)
                .extracting(fault ->
                        ((CatalogueException) fault)
                                .faults().stream()
                                        .map(one -> one.toString().replace(folder + "/", ""))
                                        .toList())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder(
                        "organs.tsv, line 2, column sessions: “yearly” is none of session, year, running",
                        "instruments.tsv, line 4: 2 fields, but 10 columns",
                        "instruments.tsv, line 3, column id: “a” stands twice",
                        "instruments.tsv, line 3, column symbol: “S/RES/1(1946)” is written S/RES/1 (1946)",
                        "instruments.tsv, line 3, column verified: “maybe” is none of yes, partly",
                        "instruments.tsv, line 3, column source: must not be empty",
                        "relations.tsv, line 2, column kind: “loves” is none of recommends, renews, endorses,"
                                + " annex-of, follows-up",
                        "relations.tsv, line 2, column to: no row has the id “c”",
                        "aliases.tsv: there is no such table");
    }

    private void writeCycle(String id, String elementOf) throws IOException {
        write(
                id + "/cycle.tsv",
                """
                title\tunit\tsubject\tmandates\tasOf\tsource
                Oceans\taim\tocean|sea\tga-res-70-1\t2025\tmade up
                """);
        write(
                id + "/challenges.tsv",
                """
                id\tnumber\tshortTitle\tparaphrase\tcluster\tsource
                C1\t1\tLitter\tToo much litter\t\tmade up
                """);
        write(
                id + "/elements.tsv",
                "challenge\tname\twordings\totherWordings\n"
                        + elementOf
                        + "\tlitter\tplastic|debris sea\t\n");
        write(
                id + "/workplan.tsv",
                "date\ttitle\tchallenges\tstate\tsource\n2027\tMeeting\t"
                        + elementOf
                        + "\tPLANNED\tmade up\n");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
