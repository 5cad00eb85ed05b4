package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.server.web.Assets;

/// The files that pages name.
class AssetsTest {

    /// Of `dist/htmx.min.js` in the npm package `htmx.org` 4.0.1.
    private static final String PUBLISHED =
            "a0abb04f2f45a1f89d1d4844023245537e5e6014c87b144553e0607b4cc32130";

    private static byte[] read(String name) throws IOException {
        try (var stream =
                Assets.class.getResourceAsStream("/org/rapporteur/server/assets/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    @Test
    void htmxIsAsItWasPublishedAndBringsItsLicence() throws IOException {
        assertThat(Fingerprint.of(read("htmx.min.js")).hex()).isEqualTo(PUBLISHED);
        assertThat(new String(read("htmx-LICENSE.txt"), StandardCharsets.UTF_8))
                .startsWith("Zero-Clause BSD");
    }

    @Test
    void anAddressChangesWithItsContent() throws IOException {
        var version = Fingerprint.of(read("workspace.js")).hex().substring(0, 12);
        assertThat(new Assets().address("workspace.js"))
                .isEqualTo("/assets/workspace.js?v=" + version);
    }
}
