package org.rapporteur.documents.structure;

/// What a reader saw a block to be, before anything has an address.
public enum Role {
    /// The document's title, kept as a block only where it carries a note.
    TITLE,
    /// A paragraph of a preamble.
    PREAMBULAR,
    /// A paragraph, numbered or not.
    PARAGRAPH,
    /// A lettered, roman or bulleted item under a paragraph.
    ITEM,
    /// What follows a list of items and belongs to the paragraph above them.
    WRAP_UP,
    /// A heading.
    HEADING,
    /// The heading line that opens an annex ("Annex II").
    ANNEX_LABEL,
    /// The heading line behind it that gives the annex its title.
    ANNEX_TITLE,
    /// A row of a table.
    ROW
}
