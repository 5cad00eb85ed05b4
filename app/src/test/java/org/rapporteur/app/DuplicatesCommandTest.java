package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesCommandTest {

    private static final String SHARED =
            "Encourages the towns of the valley to map their wells before the rains come each year, and to share the maps with their neighbours";

    @TempDir Path folder;

    @BeforeEach
    void threeResolutions() throws IOException {
        write(1, SHARED);
        write(2, SHARED);
        write(3, SHARED + " and friends");
        write(4, "Requests the Secretary-General to report on the springs of the hills");
    }

    @Test
    void findsTheSameWordsAndThoseThatAreNearlyTheSame() {
        var run = CommandRun.of("duplicates", folder, "--json");

        assertThat(run.err()).isEqualTo("rapporteur: 4 files: 4 read, 0 with issues, 0 refused.\n");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out())
                .contains("\"kind\":\"same\"")
                .contains("{\"symbol\":\"A/RES/70/1\",\"address\":\"OP 1\"")
                .contains("\"kind\":\"near\",\"similarity\":0.")
                .contains("{\"symbol\":\"A/RES/70/3\",\"address\":\"OP 1\"")
                .doesNotContain("A/RES/70/4");
    }

    @Test
    void aShareOfOneFindsTheSameWordsOnly() {
        var run = CommandRun.of("duplicates", folder, "--at-least", "1");

        assertThat(run.out())
                .startsWith("The same in 2: A/RES/70/1 OP 1, A/RES/70/2 OP 1\n    Encourages")
                .doesNotContain("alike");
    }

    @Test
    void refusesAShareThatWouldPairEverything() {
        var run = CommandRun.of("duplicates", folder, "--at-least", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--at-least takes a share from 0.3 to 1");
    }

    private void write(int number, String words) throws IOException {
        Files.writeString(
                folder.resolve(number + ".md"),
                "# A/RES/70/%d: Wells\n\n1. %s.\n".formatted(number, words));
    }
}
