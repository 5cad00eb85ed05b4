package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectsCommandTest {

    @TempDir Path folder;

    private Path thesaurus = Path.of("");

    @BeforeEach
    void aResolutionAndAThesaurus() throws IOException {
        Files.writeString(
                folder.resolve("wells.md"),
                "# A/RES/70/1: Public wells\nLanguage: en\n\n1. Encourages the towns to map their wells.\n");
        thesaurus = folder.resolve("headings.tsv");
        Files.writeString(thesaurus, "wells\tpuits\nropes\tcordes\n");
    }

    @Test
    void proposesHeadingsWithThePlacesThatSayThem() {
        var run =
                CommandRun.of(
                        "subjects",
                        folder.resolve("wells.md"),
                        "--thesaurus",
                        thesaurus,
                        "--columns",
                        "en,fr",
                        "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "\"subjects\":[{\"label\":\"wells\",\"labels\":{\"en\":\"wells\",\"fr\":\"puits\"},\"in_title\":true,\"provisions\":1")
                .contains("\"provision\":\"OP 1\",\"span\":[")
                .doesNotContain("ropes");
    }

    @Test
    void aThesaurusOfAnotherShapeIsRefusedWithItsLine() {
        var run = CommandRun.of("subjects", folder.resolve("wells.md"), "--thesaurus", thesaurus);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("headings.tsv, line 1: 2 fields, but 6 languages");
    }

    @Test
    void refusesColumnsThatAreNoLanguages() {
        var run =
                CommandRun.of(
                        "subjects",
                        folder.resolve("wells.md"),
                        "--thesaurus",
                        thesaurus,
                        "--columns",
                        "en,la");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--columns takes languages out of ar, en, es, fr, ru, zh");
    }
}
