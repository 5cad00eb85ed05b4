package org.rapporteur.server.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.rapporteur.provenance.Fingerprint;

/// Random texts that nobody can guess, and what is kept of them.
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int ID_BYTES = 9;

    private Tokens() {}

    /// 256 random bits, as an address may carry them.
    public static String make() {
        return encode(random(TOKEN_BYTES));
    }

    /// A short name for a row; no secret.
    static String id() {
        return encode(random(ID_BYTES));
    }

    /// What the store keeps of a token.
    public static String hash(String token) {
        return Fingerprint.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// What the forms of a page send along: follows from the browser's secret, which does not
    /// follow from it.
    public static String ofForms(String secret) {
        return hash("form " + secret);
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
