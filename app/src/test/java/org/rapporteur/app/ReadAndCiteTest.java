package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The machine interface of `read` and `cite`: CONTRACT in docs/guide/reading-the-json.md.
class ReadAndCiteTest {

    @TempDir Path folder;
    private Path resolution = Path.of("");

    @BeforeEach
    void writeResolution() throws IOException {
        resolution = Files.writeString(folder.resolve("86-901.xml"), SmallResolution.XML);
    }

    @Test
    void readPrintsOneLineADocument() {
        var run = CommandRun.of("read", resolution, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith(
                        "{\"file\":\""
                                + resolution
                                + "\",\"symbol\":\"A/RES/86/901\",\"body\":\"GA\",")
                .contains(
                        "\"title\":\"Paper boats on public ponds\",\"session\":\"86\",\"adopted\":\"2031-12-18\","
                                + "\"language\":\"en\",\"format\":\"akn\",\"sha256\":\"")
                .contains(
                        "{\"address\":\"OP 2\",\"kind\":\"operative\",\"number\":\"2\",\"section\":\"\",\"text\":\"Requests gardeners")
                .endsWith("\"footnotes\":[],\"problems\":[]}\n");
    }

    @Test
    void everyLineHasTheFieldsOfTheContractInTheirOrder() {
        assertThat(fieldsOf(CommandRun.of("read", resolution, "--json").out()))
                .containsExactly(
                        "file",
                        "symbol",
                        "body",
                        "title",
                        "session",
                        "adopted",
                        "language",
                        "format",
                        "sha256",
                        "provisions",
                        "footnotes",
                        "problems");
        assertThat(fieldsOf(CommandRun.of("cite", resolution, "--json").out()))
                .containsExactly(
                        "file",
                        "symbol",
                        "provision",
                        "surface",
                        "start",
                        "target",
                        "candidates",
                        "pinpoint",
                        "status",
                        "footnote",
                        "why");
    }

    /// The names of an object's own fields.
    private static List<String> fieldsOf(String line) {
        var names = new java.util.ArrayList<String>();
        int depth = 0;
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }

    @Test
    void citeSaysWhereWhatAndWhy() {
        var run = CommandRun.of("cite", resolution, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\"provision\":\"PP 1\",\"surface\":\"76/181\"",
                        "\"target\":\"A/RES/76/181\"",
                        "\"status\":\"resolved\",\"footnote\":false");
    }

    @Test
    void aFileThatCannotBeReadGivesALineAndTheRunGoesOn() throws IOException {
        Files.writeString(
                folder.resolve("a-broken.xml"),
                SmallResolution.XML.substring(
                        0, SmallResolution.XML.indexOf("<paragraph eId=\"para_2\"")));
        Files.write(folder.resolve("b-noise.bin"), new byte[] {0, 1, 2, 3});

        var run = CommandRun.of("read", folder, "missing.xml", "--json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        whole -> assertThat(whole).contains("86-901.xml", "\"problems\":[]}"),
                        broken ->
                                assertThat(broken)
                                        .contains(
                                                "a-broken.xml",
                                                "\"code\":\"xml-malformed\"",
                                                "Line ",
                                                "Invites towns"),
                        noise ->
                                assertThat(noise)
                                        .contains("b-noise.bin", "\"code\":\"format-unknown\""),
                        missing ->
                                assertThat(missing)
                                        .contains(
                                                "\"file\":\"missing.xml\"",
                                                "\"code\":\"file-unreadable\""));
    }

    @Test
    void plainOutputIsForPeople() {
        assertThat(CommandRun.of("read", resolution).out())
                .contains(
                        "A/RES/86/901  Paper boats on public ponds",
                        "GA · session 86 · 2031-12-18 · en · akn",
                        "1 preambular, 2 operative");
        assertThat(CommandRun.of("cite", resolution).out())
                .contains("PP 1", "76/181", "A/RES/76/181", "resolved");
    }

    @Test
    void thousandFilesComeOutInTheOrderTheyWentIn() {
        var english = CommandRun.DATA.resolve("akn/ga/en");
        Assumptions.assumeTrue(
                Files.isDirectory(english), "the folder of real documents is not here");

        var run = CommandRun.of("cite", english, "--json");

        assertThat(run.status()).isZero();
        var files =
                run.out()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf("\",\"symbol\"")))
                        .distinct()
                        .toList();
        assertThat(files).hasSizeGreaterThan(1000).isSorted();
    }
}
