package org.rapporteur.instrument;

import org.rapporteur.text.Span;

/// Something that the document itself marks in a provision's text: the verb in italics, a link, the
/// place of a footnote.
///
/// @param span where in the provision's (or footnote's) text; for a footnote an empty span where
///   its mark stood
/// @param value a link's address or a footnote's mark; empty otherwise
public record Mark(Kind kind, Span span, String value) {

    /// What is marked.
    public enum Kind {
        /// The words set in italics (bold in Chinese) that open a paragraph: its verb.
        VERB,
        /// Other words set in italics or bold.
        EMPHASIS,
        /// A link that the publisher set; `value` is its address.
        LINK,
        /// The place of a footnote's mark; `value` is the mark.
        FOOTNOTE
    }
}
