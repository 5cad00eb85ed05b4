package org.rapporteur.server.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.rapporteur.server.web.Turns;

/// Passwords as Argon2id, written as `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
final class PasswordHash {

    /// As the Open Worldwide Application Security Project recommends for one lane.
    private static final int MEMORY_KIB = 19_456;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /// Hashes made at a time: each takes 19 MiB and some 50 ms of a core.
    private static final Turns TURNS = new Turns(2);

    private static final String START =
            "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(MEMORY_KIB, PASSES, LANES);

    /// What a password is compared with where nobody has the name, so that the answer takes as
    /// long.
    private static final String NOBODY = START + "AAAAAAAAAAAAAAAAAAAAAA$" + "A".repeat(43);

    private PasswordHash() {}

    static String of(String password) {
        var salt = Tokens.random(SALT_BYTES);
        return START + encode(salt) + "$" + encode(hash(password, salt));
    }

    /// @param known empty where there is none
    static boolean matches(String password, String known) {
        var parts =
                (known.startsWith(START) ? known : NOBODY).substring(START.length()).split("\\$");
        var expected = Base64.getDecoder().decode(parts[1]);
        var found = hash(password, Base64.getDecoder().decode(parts[0]));
        return MessageDigest.isEqual(expected, found) && known.startsWith(START);
    }

    private static byte[] hash(String password, byte[] salt) {
        var parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(MEMORY_KIB)
                        .withIterations(PASSES)
                        .withParallelism(LANES)
                        .withSalt(salt)
                        .build();
        return TURNS.take(() -> {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        });
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
