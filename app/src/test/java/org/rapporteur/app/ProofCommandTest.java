package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.EvidenceContent;
import org.rapporteur.store.EvidenceProof;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredEvidence;

/// `proof`: an exported item is checked on a machine without its library.
class ProofCommandTest {

    private static final byte[] WORDS = "Wells were dug.".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder = Path.of("");

    private Path proof(byte[] content) throws IOException {
        var sha256 = Fingerprint.of(WORDS).hex();
        var item =
                new StoredEvidence(
                        0,
                        new CommitmentKey("A/RES/78/224", "en", "OP 1", "urges dig wells"),
                        "Utopia",
                        "state-submission",
                        "Utopia",
                        "A/81/1",
                        "2026-01-01",
                        "something-done",
                        "public",
                        new EvidenceContent(
                                EvidenceContent.WORDS,
                                sha256,
                                sha256,
                                "",
                                EvidenceContent.PLAIN_TEXT,
                                WORDS.length,
                                "",
                                ""),
                        "a1",
                        "Ann Example",
                        0);
        var file = folder.resolve("proof.zip");
        try (var store =
                        Store.open(
                                DatabaseAddress.ofFile(folder.resolve("library.db")),
                                InstantSource.system());
                var out = Files.newOutputStream(file)) {
            long seq = store.changeAndGet(change -> change.record(item.added())).seq();
            var kept = store.assessments().findEvidence(seq).orElseThrow();
            EvidenceProof.write(
                    new EvidenceProof.Parts(kept, content, WORDS, new byte[0]),
                    store.journal().listAfter(seq - 1, 10),
                    out);
        }
        return file;
    }

    @Test
    void saysThatAllAgreesAndWithWhatToCompareIt() throws IOException {
        var run = CommandRun.of("proof", proof(WORDS));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("all agree", "last hash");
    }

    @Test
    void namesWhatIsNotAsItWasBrought() throws IOException {
        var run =
                CommandRun.of(
                        "proof", proof("No wells.".getBytes(StandardCharsets.UTF_8)), "--json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("content is not what the journal names");
    }

    @Test
    void whatIsNoProofIsToldInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("a.zip"), "no archive");

        assertThat(CommandRun.of("proof", file).status()).isEqualTo(2);
        assertThat(CommandRun.of("proof", folder.resolve("none.zip")).err()).contains("none.zip");
    }
}
