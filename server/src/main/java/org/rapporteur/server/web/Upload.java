package org.rapporteur.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/// A file that was sent with a form.
///
/// @param name as the browser says it; it may be anything, and leads nowhere
/// @param bytes how long it is
/// @param content opens it; of use while the request is answered
public record Upload(String name, long bytes, Supplier<InputStream> content) {

    /// Bytes of a file that is sent along at most.
    public static final long MOST_BYTES = 16L * 1024 * 1024;

    /// No file was sent.
    public static final Upload NONE = new Upload("", 0, InputStream::nullInputStream);

    private static final int LONGEST_NAME = 120;

    /// @throws Refusal where it is larger than may be
    public byte[] read() {
        if (bytes > MOST_BYTES) {
            throw tooLarge();
        }
        try (var in = content.get()) {
            return in.readNBytes((int) MOST_BYTES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Refusal tooLarge() {
        return Refusal.badRequest("refusal.file-large", Long.toString(MOST_BYTES / (1024 * 1024)));
    }

    public boolean isNone() {
        return bytes == 0 && name.isEmpty();
    }

    /// The name without folders, control characters and marks that turn the direction of writing;
    /// for reading only, since what is kept has its fingerprint for a name.
    public String plainName() {
        return plainName(name);
    }

    public static String plainName(String written) {
        var last =
                written.substring(
                        Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "").strip();
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(plain.length() - LONGEST_NAME);
    }
}
