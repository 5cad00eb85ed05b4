package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.store.JournalEntry.Draft;

/// An item of evidence that is checked away from its library.
class EvidenceProofTest {

    private static final byte[] CONTENT = "%PDF-1.7 wells".getBytes(StandardCharsets.UTF_8);
    private static final byte[] WORDS = "Wells were dug.".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STAMP = {0x30, 1, 2};

    private static StoredEvidence item() {
        return new StoredEvidence(
                7,
                new CommitmentKey("A/RES/78/224", "en", "OP 1", "urges dig wells"),
                "Utopia",
                "state-submission",
                "Utopia",
                "A/81/1",
                "2026-01-01",
                "something-done",
                "members",
                new EvidenceContent(
                        EvidenceContent.FILE,
                        Fingerprint.of(CONTENT).hex(),
                        Fingerprint.of(WORDS).hex(),
                        "../../wells.pdf",
                        "application/pdf",
                        CONTENT.length,
                        "",
                        Fingerprint.of(STAMP).hex()),
                "a1",
                "Ann Example",
                5);
    }

    private static List<JournalEntry> chain() {
        var chain = new ArrayList<JournalEntry>();
        chain.add(JournalEntry.after(7, "12".repeat(32), 5, item().added()));
        for (int i = 8; i < 12; i++) {
            chain.add(
                    JournalEntry.after(
                            i, chain.getLast().hash(), i, new Draft("Ben", "signed-in", "{}")));
        }
        return chain;
    }

    private static InputStream proof(byte[] content, List<JournalEntry> chain) {
        var bytes = new ByteArrayOutputStream();
        EvidenceProof.write(new EvidenceProof.Parts(item(), content, WORDS, STAMP), chain, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void whatWasNotTouchedAgrees() {
        var report = EvidenceProof.check(proof(CONTENT, chain()));

        assertThat(report.differences()).isEmpty();
        assertThat(report.entry()).isEqualTo(7);
        assertThat(report.isStamped()).isTrue();
        assertThat(report.last()).isEqualTo(11);
        assertThat(report.lastHash()).isEqualTo(chain().getLast().hash());
    }

    @Test
    void aContentThatWasChangedIsNamed() {
        var report = EvidenceProof.check(proof("%PDF-1.7 no wells".getBytes(), chain()));

        assertThat(report.differences()).singleElement().asString().startsWith("content is not");
    }

    @Test
    void anEntryThatWasChangedOrDroppedIsNamed() {
        var changed = new ArrayList<>(chain());
        var one = changed.get(2);
        changed.set(
                2,
                new JournalEntry(
                        one.seq(),
                        one.atMillis(),
                        "Eve",
                        one.kind(),
                        "{}",
                        one.previous(),
                        one.hash()));
        var dropped = new ArrayList<>(chain());
        dropped.remove(2);

        assertThat(EvidenceProof.check(proof(CONTENT, changed)).differences())
                .singleElement()
                .asString()
                .startsWith("entry 9");
        assertThat(EvidenceProof.check(proof(CONTENT, dropped)).differences())
                .singleElement()
                .asString()
                .startsWith("entry 10");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsGivenUp() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content"));
            var nothing = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
        }
        var bomb = new ByteArrayInputStream(bytes.toByteArray());

        assertThatThrownBy(() -> EvidenceProof.check(bomb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void whatIsNoProofIsRefused() {
        for (var bytes : List.of(new byte[0], "no archive".getBytes())) {
            assertThatThrownBy(() -> EvidenceProof.check(new ByteArrayInputStream(bytes)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
