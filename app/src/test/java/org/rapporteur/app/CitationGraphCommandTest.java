package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationGraphCommandTest {

    @TempDir Path folder;

    @BeforeEach
    void twoResolutions() throws IOException {
        Files.writeString(folder.resolve("86-901.xml"), SmallResolution.XML);
        Files.writeString(
                folder.resolve("86-902.xml"),
                SmallResolution.XML.replace("86/901", "86/902").replace("86-901", "86-902"));
    }

    @Test
    void tellsWhatIsMostCitedAndByWhom() {
        assertThat(CommandRun.of("cite", folder, "--most-cited", "5", "--json").out())
                .startsWith("{\"symbol\":\"A/RES/76/181\",\"title\":\"")
                .endsWith("\"documents\":2,\"provisions\":2}\n");
        assertThat(
                        CommandRun.of("cite", folder, "--citing", "A/RES/76/181", "--json")
                                .out()
                                .lines())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "{\"citing\":\"A/RES/86/901\",\"title\":\"Paper boats on public ponds\","
                                + "\"cited\":\"A/RES/76/181\",\"provisions\":[\"PP 1\"]}");
        assertThat(CommandRun.of("cite", folder, "--most-cited").out())
                .contains("2 documents", "A/RES/76/181");
    }

    @Test
    void listsOpenCitationsAsWork() throws IOException {
        Files.writeString(
                folder.resolve("note.md"), "# Ponds\n\nThe meeting recalled resolution 66/2.\n");

        var run = CommandRun.of("cite", folder, "--work-list");

        assertThat(run.out()).contains("“66/2”", "ambiguous", "why: ", "note.md");
        assertThat(run.status()).isZero();
    }

    @Test
    void showsOneViewAtATime() {
        var run = CommandRun.of("cite", folder, "--work-list", "--most-cited=3");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("mutually exclusive");
    }
}
