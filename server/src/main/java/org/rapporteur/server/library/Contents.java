package org.rapporteur.server.library;

import java.util.Optional;

/// What people bring, kept under its fingerprint beside the library's originals.
public interface Contents {

    /// Keeps a content; it is whole on the disk when this returns.
    ///
    /// @return its fingerprint
    String keep(byte[] bytes);

    /// The content with a fingerprint; empty where it is lost.
    Optional<byte[]> find(String sha256);
}
