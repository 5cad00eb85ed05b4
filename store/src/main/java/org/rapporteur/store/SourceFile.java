package org.rapporteur.store;

/// Where a content was last seen on the user's disk.
///
/// @param path absolute
/// @param document fingerprint of its content
/// @param modifiedMillis when the file was last changed, by the file system's word
public record SourceFile(String path, String document, long bytes, long modifiedMillis) {

    /// Whether a file of this size and time can be taken for unchanged.
    public boolean looksLike(long otherBytes, long otherModifiedMillis) {
        return bytes == otherBytes && modifiedMillis == otherModifiedMillis;
    }
}
