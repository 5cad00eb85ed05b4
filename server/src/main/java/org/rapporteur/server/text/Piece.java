package org.rapporteur.server.text;

/// A stretch of a text as a page shows it.
///
/// @param href where a link leads; empty for other kinds
/// @param hint what a reader is told about it; empty where nothing needs saying
public record Piece(Kind kind, String text, String href, String hint) {

    /// How it is shown.
    public enum Kind {
        PLAIN,
        /// The verb that opens a paragraph.
        VERB,
        /// Other words that the document sets off.
        EMPHASIS,
        /// Words that a query or a link matched.
        FOUND,
        /// A citation whose text the library holds.
        CITATION,
        /// A citation of a text that the library does not hold.
        CITATION_ELSEWHERE,
        /// A citation that may mean several texts, or none that is known.
        CITATION_OPEN,
        /// The mark of a footnote.
        NOTE
    }
}
