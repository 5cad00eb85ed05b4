package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {

    @TempDir Path folder;

    @BeforeEach
    void aResolution() throws IOException {
        Files.writeString(folder.resolve("ponds.xml"), SmallResolution.XML);
    }

    @Test
    void aCycleOfOnesOwnIsDataOnly() throws IOException {
        writeCycle();

        var run =
                CommandRun.of(
                        "link",
                        folder.resolve("ponds.xml"),
                        "--cycles",
                        folder.resolve("cycles"),
                        "--cycle",
                        "ponds-2040",
                        "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"symbol\":\"A/RES/86/901\"")
                .contains("\"provision\":\"OP 1\",\"challenge\":\"W1\",\"relation\":\"answers\"")
                .contains("\"why\":[\"pond\",\"boats\"]")
                .doesNotContain("OP 2");
        assertThat(run.status()).isZero();
    }

    @Test
    void saysInWordsWhereNoLinkIsProposed() {
        var run = CommandRun.of("link", folder.resolve("ponds.xml"));

        assertThat(run.out()).contains("Paper boats on public ponds").contains("no link proposed");
        assertThat(run.status()).isZero();
    }

    @Test
    void namesTheCyclesThatThereAreWhereTheAskedOneIsUnknown() {
        var run = CommandRun.of("link", folder.resolve("ponds.xml"), "--cycle", "lakes");

        assertThat(run.err()).contains("lakes").contains("drugs-2019-2029, kyoto-2021-2026");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFaultyRuleIsRefusedWithItsPlace() throws IOException {
        writeCycle();
        write("links.tsv", LINK_HEADS, "W9\t80\tpond + cloud\tnear\t\ta pond\ta lake");

        var run =
                CommandRun.of(
                        "link",
                        folder.resolve("ponds.xml"),
                        "--cycles",
                        folder.resolve("cycles"),
                        "--cycle",
                        "ponds-2040");

        assertThat(run.err())
                .contains("links.tsv")
                .contains("no challenge has the id “W9”")
                .contains("no concept has the name “cloud”");
        assertThat(run.status()).isEqualTo(2);
    }

    private static final String LINK_HEADS =
            "challenge\tweight\trequires\treach\tunless\texample\tcounterExample";

    private void writeCycle() throws IOException {
        write(
                "cycle.tsv",
                "title\tunit\tsubject\tmandates\tasOf\tsource",
                "Ponds\tchallenge\tpond\t\t2031-01-01\tmade up");
        write(
                "challenges.tsv",
                "id\tnumber\tshortTitle\tparaphrase\tcluster\tsource",
                "W1\t1\tNo room for paper boats\tPonds are closed\t\tmade up");
        write("elements.tsv", "challenge\tname\twordings\totherWordings", "W1\tponds\tpond\t");
        write("workplan.tsv", "date\ttitle\tchallenges\tstate\tsource");
        write(
                "link-concepts.tsv",
                "concept\tlanguage\tphrases\texample\tcounterExample",
                "pond\ten\tpond|ponds\ta pond\ta lake",
                "paper-boat\ten\tboat|boats\ta boat\ta bridge");
        write(
                "links.tsv",
                LINK_HEADS,
                "W1\t80\tpond + paper-boat\tnear\t\tboats on a pond\ta lake");
    }

    private void write(String table, String... lines) throws IOException {
        var cycle = Files.createDirectories(folder.resolve("cycles/ponds-2040"));
        Files.writeString(cycle.resolve(table), String.join("\n", lines) + "\n");
    }
}
