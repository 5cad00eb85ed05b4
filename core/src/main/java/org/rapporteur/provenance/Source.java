package org.rapporteur.provenance;

/// The file that something was read from.
///
/// @param file the path as the user gave it
/// @param fingerprint of the file's bytes; [Fingerprint#NONE] when the file could not be read
/// @param bytes size of the file in bytes
public record Source(String file, Fingerprint fingerprint, long bytes) {

    /// A file whose fingerprint was taken before.
    ///
    /// @param sha256 64 lower-case hexadecimal digits; empty when the file could not be read
    public Source(String file, String sha256, long bytes) {
        this(file, Fingerprint.known(sha256), bytes);
    }

    /// Fingerprint of the file's bytes, 64 lower-case hexadecimal digits; empty when the file could
    /// not be read.
    public String sha256() {
        return fingerprint.hex();
    }

    /// The file's name without its folders.
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
