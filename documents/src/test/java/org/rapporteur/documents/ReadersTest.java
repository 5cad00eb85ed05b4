package org.rapporteur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.IssueCode;

final class ReadersTest {

    private static Instrument read(String name, String content) {
        return StandardWords.READERS.read(content.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void tellsTheFormatByContentAndThenByName() {
        assertThat(read("wrong.txt", "\ufeff<?xml version=\"1.0\"?><akomaNtoso/>").format())
                .isEqualTo(Format.AKN);
        assertThat(read("a.md", "# Title\n\n1. Sweep.").format()).isEqualTo(Format.MD);
        assertThat(read("noname", "1. Sweep.").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void keepsTheNameAsGivenTheSizeAndTheFingerprint(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "abc");

        var source = StandardWords.READERS.read(file, "given/a.txt").source();

        assertThat(source.file()).isEqualTo("given/a.txt");
        assertThat(source.bytes()).isEqualTo(3);
        assertThat(source.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void saysWhyAFileIsRefused(@TempDir Path folder) {
        assertThat(StandardWords.READERS.read(folder.resolve("absent.txt"), "absent.txt").issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.FILE_UNREADABLE);
        assertThat(read("a.pdf", "%PDF-1.7").issues().getFirst().message()).contains("PDF");
        assertThat(read("empty", "").isRefused()).isTrue();
    }

    @Test
    void noticesBytesThatAreNoText() {
        var read =
                StandardWords.READERS.read(
                        new byte[] {'1', '.', ' ', 'q', 'u', 'a', (byte) 0xff, 'y', '.'}, "a.txt");

        assertThat(read.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.ENCODING_DAMAGED);
        assertThat(read.provisions()).hasSize(1);
    }
}
