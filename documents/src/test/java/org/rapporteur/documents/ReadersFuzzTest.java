package org.rapporteur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.rapporteur.documents.word.DocxFile;

/// Whatever comes in, an instrument comes out that says what was wrong, and its addresses are
/// unique.
///
/// In the build each target reads its seeds; `JAZZER_FUZZ=1 ./build test -pl documents
/// -Dtest=ReadersFuzzTest#webPage` looks for inputs that break it.
final class ReadersFuzzTest {

    @FuzzTest
    void wordDocument(byte[] body) {
        var words = new String(body, StandardCharsets.UTF_8);
        read("a.docx", DocxFile.of(words).bytes());
    }

    @FuzzTest
    void webPage(byte[] page) {
        read("a.html", prefixed("<html>", page));
    }

    @FuzzTest
    void extraction(byte[] json) {
        read("a.json", prefixed("[", json));
    }

    @FuzzTest
    void plainText(byte[] text) {
        read("a.md", text);
        read("a.txt", text);
    }

    @FuzzTest
    void akomaNtoso(byte[] xml) {
        read("a.xml", prefixed("<akomaNtoso>", xml));
    }

    @FuzzTest
    void anyBytes(byte[] bytes) {
        read("a", bytes);
        read("a.pdf", prefixed("%PDF-1.7\n", bytes));
        read("a.pptx", prefixed("PK\u0003\u0004", bytes));
    }

    private static byte[] prefixed(String prefix, byte[] bytes) {
        var start = prefix.getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(bytes, 0, whole, start.length, bytes.length);
        return whole;
    }

    private static void read(String name, byte[] bytes) {
        var read = StandardWords.READERS.read(bytes, name);

        assertThat(read.provisions().isEmpty() && read.issues().isEmpty()).isFalse();
        assertThat(read.provisions())
                .extracting(provision -> provision.address().toString())
                .doesNotHaveDuplicates();
    }
}
