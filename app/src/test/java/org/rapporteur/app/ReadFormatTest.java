package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFormatTest {

    @TempDir Path folder;
    private Path document = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeADocument() throws IOException {
        document = Files.writeString(folder.resolve("small.xml"), SmallResolution.XML);
        out = folder.resolve("out");
    }

    @Test
    void writesAPageForEachDocument() throws IOException {
        var run = CommandRun.of("read", document, "--format", "html", "--out", out);

        assertThat(run.status()).isZero();
        assertThat(onlyFile()).hasExtension("html").content().startsWith("<!DOCTYPE html>");
        assertThat(run.out()).contains(onlyFile().toString());
    }

    @Test
    void writesAknThatIsReadAsTheSame() throws IOException {
        CommandRun.of("read", document, "--format", "akn", "--out", out);

        var before = CommandRun.of("read", document, "--json").out();
        var again = CommandRun.of("read", onlyFile(), "--json").out();
        var provisions = "\"provisions\":";
        assertThat(again.substring(again.indexOf(provisions)))
                .isEqualTo(before.substring(before.indexOf(provisions)));
    }

    @Test
    void writesTheSameDocumentTwiceUnderTwoNames() throws IOException {
        CommandRun.of("read", document, document, "--format", "html", "--out", out);

        try (var files = Files.list(out)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void replacesALinkInTheFolderAndDoesNotFollowIt() throws IOException {
        CommandRun.of("read", document, "--format", "html", "--out", out);
        var page = onlyFile();
        var outside = Files.writeString(folder.resolve("outside"), "untouched");
        Files.delete(page);
        Files.createSymbolicLink(page, outside);

        CommandRun.of("read", document, "--format", "html", "--out", out);

        assertThat(outside).hasContent("untouched");
        assertThat(page).isRegularFile().content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void writesNothingForAFileThatCannotBeRead() throws IOException {
        var missing = folder.resolve("missing.xml");

        var run = CommandRun.of("read", missing, "--format", "html", "--out", out, "--json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("problems");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void saysWhatToDoWhenTheOptionsDoNotFit() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "");

        assertThat(CommandRun.of("read", document, "--format", "html").status()).isEqualTo(2);
        assertThat(CommandRun.of("read", document, "--out", out).status()).isEqualTo(2);
        assertThat(CommandRun.of("read", document, "--format", "pdf", "--out", out).err())
                .contains("choose from: akn, html");
        assertThat(CommandRun.of("read", document, "--format", "html", "--out", file).err())
                .contains("is a file");
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(out)) {
            return files.findFirst().orElseThrow();
        }
    }
}
