package org.rapporteur.provenance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// SHA-256 of a file's bytes, 64 lower-case hexadecimal digits.
///
/// It is taken when first asked for, since of the thousands of files that a review may look into it
/// names a few; until then the bytes are kept. Safe to share between threads.
public final class Fingerprint {

    /// Of nothing that could be read: no digits.
    public static final Fingerprint NONE = new Fingerprint("", null);

    private String hex;
    private byte @Nullable [] bytes;

    private Fingerprint(String hex, byte @Nullable [] bytes) {
        this.hex = hex;
        this.bytes = bytes;
    }

    /// Of these bytes, which nobody may change afterwards.
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint("", bytes);
    }

    /// One that was taken before.
    ///
    /// @param hex 64 lower-case hexadecimal digits; empty for that of nothing
    public static Fingerprint known(String hex) {
        return hex.isEmpty() ? NONE : new Fingerprint(hex, null);
    }

    /// The digits; empty where there was nothing to take it from.
    public synchronized String hex() {
        var waiting = bytes;
        if (waiting != null) {
            hex = HexFormat.of().formatHex(digest().digest(waiting));
            bytes = null;
        }
        return hex;
    }

    /// An empty SHA-256, to be fed.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && hex().equals(that.hex());
    }

    @Override
    public int hashCode() {
        return Objects.hash(hex());
    }

    @Override
    public String toString() {
        return hex();
    }
}
