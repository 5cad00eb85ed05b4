package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from the command line: the README's first command, and the real roundtable deck.
class ReviewCommandTest {

    private static final Path SAMPLES = CommandRun.ROOT.resolve("samples");

    @TempDir Path folder;

    private CommandRun reviewSample(Object... more) {
        var words = new java.util.ArrayList<Object>();
        words.add("review");
        words.add(SAMPLES.resolve("deck.md"));
        words.addAll(java.util.List.of(more));
        words.add("--out");
        words.add(folder.resolve("out"));
        return CommandRun.of(words.toArray());
    }

    @Test
    void theFirstCommandOfTheReadmeGivesAReviewWithEveryKindOfFinding() throws IOException {
        var readme = Files.readString(CommandRun.ROOT.resolve("README.md"));
        assertThat(readme)
                .contains(
                        "./rapporteur review samples/deck.md --corpus samples/digest --out review-sample");

        var run = reviewSample("--corpus", SAMPLES.resolve("digest"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("2      C06    shortened  deaths related to drug use")
                .contains("3      C10    shortened")
                .contains("4      C05    reworded")
                .containsPattern("A/RES/75/198 +OP 27 +verbatim")
                .containsPattern("A/RES/75/198 +OP 28 +shortened")
                .containsPattern(
                        "Resolution 67/1: Promoting[^\\n]+CND resolution 67/1 +as a whole +heading")
                .containsPattern("A/RES/S-30/1 +annex/2 \\(a\\) +close")
                .containsPattern("Pay for pain medicines[^\\n]+unplaced")
                .containsPattern("A/RES/76/181 +annex/95 +close")
                .containsPattern("A/RES/76/181 +“Improving prison conditions” +heading")
                .contains("A/RES/75/198, renewed by A/RES/76/188")
                .contains("this says nothing about what was done", "  C01  ", "  C11  ")
                .contains("Compared with 3 texts")
                .contains("Everything here is a proposal with a reason");
        for (var name : new String[] {"review.html", "review.pptx", "review.xlsx", "review.json"}) {
            assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
            assertThat(run.out()).contains(folder.resolve("out").resolve(name).toString());
        }
    }

    @Test
    void withJsonStandardOutputIsOneObjectAndNothingElse() {
        var run = reviewSample("--corpus", SAMPLES.resolve("digest"), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith(
                        "{\"deck\":{\"title\":\"Taking stock of the drug policy commitments: four challenges\",\"slides\":5")
                .contains("\"coverage\":{\"answered\":[\"C05\",\"C06\",\"C10\"],\"unanswered\":[")
                .contains("\"files\":[{\"name\":\"review.html\",\"sha256\":\"");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        reviewSample("--corpus", SAMPLES.resolve("digest"));
        var first = Files.readAllBytes(folder.resolve("out/review.json"));

        reviewSample("--corpus", SAMPLES.resolve("digest"));

        assertThat(folder.resolve("out/review.json")).hasBinaryContent(first);
    }

    @Test
    void withoutACorpusItRunsOnTheRegisterAndSaysWhatACorpusWouldAdd() {
        var run = reviewSample();

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Compared with 0 texts", "With --corpus PATH")
                .contains("A/RES/75/198, renewed by A/RES/76/188")
                .doesNotContain("verbatim");
    }

    @Test
    void aCycleMayBeAddedAsAFolder() throws IOException {
        var cycle = Files.createDirectories(folder.resolve("cycles/ponds"));
        Files.writeString(
                cycle.resolve("cycle.tsv"),
                "title\tunit\tsubject\tmandates\tasOf\tsource\nPublic ponds\tpillar\tpond\t\t2031-01-01\twritten for this test\n");
        Files.writeString(
                cycle.resolve("challenges.tsv"),
                """
                id\tnumber\tshortTitle\tparaphrase\tcluster\tsource
                W01\t1\tDrug treatment services fall short of the needs\tToo little treatment\t\twritten for this test
                W02\t2\tPonds freeze\tIce on ponds\t\twritten for this test
                """);
        Files.writeString(
                cycle.resolve("elements.tsv"),
                "challenge\tname\twordings\totherWordings\nW01\ttreatment\tdrug treat\t\nW01\tservices\tservic\t\nW01\tneeds\tneed\t\nW02\tice\tice\t\n");
        Files.writeString(
                cycle.resolve("workplan.tsv"),
                "date\ttitle\tchallenges\tstate\tsource\n2031\tFirst look\tW01\tplanned\twritten for this test\n");

        var run = reviewSample("--cycles", folder.resolve("cycles"), "--cycle", "ponds");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("held against the cycle “Public ponds” (ponds)", "Pillar labels", "W01");
    }

    @Test
    void aDeckThatCannotBeReadIsToldInOneLine() throws IOException {
        var noise = Files.write(folder.resolve("deck.bin"), new byte[] {0, 1, 2});

        var run = CommandRun.of("review", noise, "--out", folder.resolve("out"));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("deck.bin", "Save the document as");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theRoundtableDeckIsTracedToItsSources() {
        var deck = CommandRun.DATA.resolve("decks/ccpcj-roundtable-2024.txt");
        var corpus = CommandRun.DATA.resolve("akn/ga/en");
        Assumptions.assumeTrue(
                Files.exists(deck) && Files.isDirectory(corpus),
                "the folder of real documents is not here");

        var run = CommandRun.of("review", deck, "--corpus", corpus, "--out", folder.resolve("out"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("2 +C02 +shortened +[^\\n]*precursor")
                .containsPattern("3 +C03 +shortened +[^\\n]*terrorism")
                .containsPattern("4 +C04 ")
                .containsPattern("5 +C05 ")
                .containsPattern("6 +C11 ")
                .containsPattern("Resolution 32/1: [^\\n]+CCPCJ resolution 32/1 ")
                .containsPattern("Kyoto Declaration: [^\\n]+A/RES/76/181 ")
                .contains(
                        "A/RES/78/224, renewed by",
                        "A/RES/78/228, renewed by",
                        "A/RES/75/282, renewed by")
                .contains("  C01  ", "  C06  ", "  C07  ", "  C08  ", "  C09  ", "  C10  ")
                .doesNotContain("\n  C02  ", "\n  C03  ", "\n  C04  ", "\n  C05  ", "\n  C11  ");
    }
}
