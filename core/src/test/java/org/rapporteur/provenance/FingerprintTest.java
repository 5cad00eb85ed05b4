package org.rapporteur.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /// The example of FIPS 180-2, appendix B.1.
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheShaOfTheBytes() {
        var abc = Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(abc.hex()).isEqualTo(OF_ABC);
        assertThat(abc.hex()).isEqualTo(OF_ABC);
        assertThat(abc).hasToString(OF_ABC);
    }

    @Test
    void isTheSameWhetherTakenOrKnown() {
        var taken = Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(taken)
                .isEqualTo(Fingerprint.known(OF_ABC))
                .hasSameHashCodeAs(Fingerprint.known(OF_ABC));
        assertThat(taken).isNotEqualTo(Fingerprint.of(new byte[0]));
    }

    @Test
    void ofNothingHasNoDigits() {
        assertThat(Fingerprint.known("")).isSameAs(Fingerprint.NONE);
        assertThat(new Source("a.xml", "", 0).sha256()).isEmpty();
    }
}
