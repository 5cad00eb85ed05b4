package org.rapporteur.app.corpus;

/// What an address answered.
sealed interface Answer {

    /// The document; its bytes are in the partial file.
    ///
    /// @param ending the ending that its content type calls for: `pdf`, `xml`
    /// @param etag the server's own version mark; empty where it gave none
    /// @param lastModified as the server wrote it; empty where it gave none
    record Document(String ending, String etag, String lastModified) implements Answer {}

    /// The server says that what we have is still its latest.
    record Unchanged() implements Answer {}

    /// There is no such document at this address.
    record Missing() implements Answer {}

    /// An answer that is not a document we may keep.
    record Refused(String reason) implements Answer {}

    /// The server could not answer, also not when asked again.
    record Unavailable(String reason) implements Answer {}
}
