package org.rapporteur.store;

/// A file's content in the library.
///
/// @param sha256 fingerprint of the bytes, by which it is known
/// @param name the name of the file that it first came as
/// @param format what it was read as: `akn`, `pdf`, …
/// @param analysis version of the analyses whose results are stored
/// @param unread whether it could not be read in full
/// @param changed journal entry of the last analysis; 0 before it is stored
public record StoredDocument(
        String sha256,
        String name,
        long bytes,
        String format,
        String analysis,
        boolean unread,
        long changed) {}
