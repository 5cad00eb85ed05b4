package org.rapporteur.documents.structure;

import java.util.List;

/// A paragraph as a word processor, a web page or an extraction gives it, before anything is
/// judged; [Prose] says what each is.
///
/// @param label the number or bullet that the format sets before it: `1.`, `(a)`, `•`; empty where
///   there is none outside the text
/// @param depth how deep the list stands that the label belongs to, from 0
/// @param heading the level of a heading, from 1; 0 for any other paragraph
/// @param table the number of the table, from 1, of which this is a row; 0 for any other paragraph
/// @param notes the notes whose marks stand in it
public record WrittenParagraph(
        FoldedText text, String label, int depth, int heading, int table, List<Note> notes) {

    public WrittenParagraph {
        notes = List.copyOf(notes);
    }

    /// A note of the paragraph.
    public record Note(String mark, String text) {}

    /// Words that nothing sets apart.
    public static WrittenParagraph plain(FoldedText text) {
        return new WrittenParagraph(text, "", 0, 0, 0, List.of());
    }

    public static WrittenParagraph heading(FoldedText text, int level) {
        return new WrittenParagraph(text, "", 0, level, 0, List.of());
    }

    String words() {
        return text.text();
    }

    boolean isRow() {
        return table > 0;
    }
}
