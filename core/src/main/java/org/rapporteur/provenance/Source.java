package org.rapporteur.provenance;

/// The file that something was read from.
///
/// @param file the path as the user gave it
/// @param sha256 fingerprint of the file's bytes, 64 lower-case hexadecimal digits; empty when the
///   file could not be read
/// @param bytes size of the file in bytes
public record Source(String file, String sha256, long bytes) {

    /// The file's name without its folders.
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
