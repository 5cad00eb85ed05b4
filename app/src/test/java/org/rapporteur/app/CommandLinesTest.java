package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    @TempDir Path folder;

    @Test
    void tellsItsVersion() {
        assertThat(CommandRun.of("--version").out()).startsWith("rapporteur ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"read", "cite", "review", "serve", "evaluate", "corpus add", "corpus check"})
    void everyCommandShowsAnExample(String command) {
        var words = (command + " --help").split(" ");

        var run = CommandRun.of((Object[]) words);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Usage: rapporteur " + command, "Example", "  rapporteur " + command + " ");
    }

    @Test
    void refusesAnUnknownOptionInOneLine() {
        var run = CommandRun.of("read", "--jsom", "x.xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("--jsom", "rapporteur read --help");
    }

    @Test
    void refusesAnUnknownCommand() {
        assertThat(CommandRun.of("raed", "x.xml").status()).isEqualTo(2);
        assertThat(CommandRun.of().status()).isEqualTo(2);
        assertThat(CommandRun.of("read").status()).isEqualTo(2);
        assertThat(CommandRun.of("corpus").status()).isEqualTo(2);
    }

    @Test
    void refusesAnUnknownCycleAndNamesThoseThatThereAre() throws IOException {
        var deck = Files.writeString(folder.resolve("deck.xml"), SmallResolution.XML);

        var run =
                CommandRun.of(
                        "review", deck, "--cycle", "moon-landing", "--out", folder.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("moon-landing", "drugs-2019-2029", "kyoto-2021-2026");
    }

    @Test
    void refusesAnUnknownSuite() {
        var run = CommandRun.of("evaluate", "--gold", folder, "--suite", "poetry");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("poetry", "citations");
    }

    @Test
    void saysWhichFileOfAnAddedCycleIsFaulty() throws IOException {
        var cycle = Files.createDirectories(folder.resolve("cycles/mine"));
        Files.writeString(cycle.resolve("cycle.tsv"), "nonsense\n");
        var deck = Files.writeString(folder.resolve("deck.xml"), SmallResolution.XML);

        var run =
                CommandRun.of(
                        "review",
                        deck,
                        "--cycles",
                        folder.resolve("cycles"),
                        "--cycle",
                        "mine",
                        "--out",
                        folder.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cycle.tsv").doesNotContain("\tat ");
    }

    @Test
    void neverShowsAStackTrace() {
        var run = CommandRun.of("corpus", "add", "A/RES/78/1", "--out", "/proc/nowhere/corpus");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("/proc/nowhere").doesNotContain("\tat ");
    }
}
