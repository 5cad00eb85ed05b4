package org.rapporteur.server.library;

import java.util.Optional;

/// Draws pages of originals. Handed in by whoever can read them.
@FunctionalInterface
public interface PagePictures {

    /// The page as PNG; empty where the file has none of that number, or none that can be drawn.
    ///
    /// @param page from 1
    /// @param words outlined where the page has them
    Optional<byte[]> find(byte[] pdf, int page, String words);
}
