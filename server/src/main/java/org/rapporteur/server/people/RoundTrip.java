package org.rapporteur.server.people;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.rapporteur.server.outside.IdentityProvider.Question;
import org.rapporteur.server.web.Address;

/// A browser's way to the identity provider and back. The browser alone keeps it, in a cookie that
/// page and script cannot read; everything that the provider learns follows from it by a hash, so
/// that an answer fits in this browser only, and the server remembers nothing.
///
/// @param secret of this way
/// @param begunMillis when it began
/// @param next where to go when signed in
/// @param invitation token of the invitation that is taken by it; empty without one
record RoundTrip(String secret, long begunMillis, String next, String invitation) {

    /// Where the provider leads back to.
    static final String BACK = "/sign-in/provider/back";

    private static final int LONGEST_NEXT = 1_000;
    private static final int PARTS = 4;

    static RoundTrip begin(long nowMillis, String next, String invitation) {
        var local = Address.ofLocal(next).toString();
        return new RoundTrip(
                Tokens.make(), nowMillis, local.length() > LONGEST_NEXT ? "/" : local, invitation);
    }

    /// @param cookie as the browser sends it
    /// @return empty where there is none, or it began too long ago
    static Optional<RoundTrip> find(String cookie, long nowMillis) {
        var parts = cookie.split("\\.", -1);
        if (parts.length != PARTS || !parts[1].matches("\\d{1,15}")) {
            return Optional.empty();
        }
        long begun = Long.parseLong(parts[1]);
        boolean holds = begun <= nowMillis && nowMillis < begun + People.LONGEST_AWAY.toMillis();
        try {
            var next = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
            return holds
                    ? Optional.of(new RoundTrip(parts[0], begun, next, parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String cookie() {
        var written =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(next.getBytes(StandardCharsets.UTF_8));
        return String.join(".", secret, Long.toString(begunMillis), written, invitation);
    }

    /// @param origin how the browser calls this server
    Question question(String origin) {
        return new Question(
                Tokens.hash("state " + cookie()),
                Tokens.hash("nonce " + cookie()),
                Tokens.hash("verifier " + cookie()),
                URI.create(origin + BACK));
    }
}
