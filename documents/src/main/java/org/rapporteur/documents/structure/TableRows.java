package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;

/// A table's rows as paragraphs: the texts of a row's cells with " | " between them, and " / "
/// between the paragraphs of a cell.
///
/// A table of one column is a frame around text and no table: what it holds stands as it would
/// without it.
public final class TableRows {

    private static final String CELL_SEPARATOR = " | ";
    private static final String PARAGRAPH_SEPARATOR = " / ";

    private TableRows() {}

    /// @param rows the paragraphs of each cell of each row
    /// @param tables how many tables came before
    /// @return how many tables there are now
    public static int add(
            List<? extends List<? extends List<WrittenParagraph>>> rows,
            int tables,
            List<WrittenParagraph> paragraphs) {
        if (rows.stream().allMatch(row -> row.size() < 2)) {
            rows.forEach(row -> row.forEach(paragraphs::addAll));
            return tables;
        }
        for (var row : rows) {
            var text = new FoldedText();
            var notes = new ArrayList<WrittenParagraph.Note>();
            for (var cell : row) {
                add(cell, text, notes);
            }
            if (!text.isEmpty()) {
                paragraphs.add(new WrittenParagraph(text, "", 0, 0, tables + 1, notes));
            }
        }
        return tables + 1;
    }

    private static void add(
            List<WrittenParagraph> cell, FoldedText text, List<WrittenParagraph.Note> notes) {
        boolean first = true;
        for (var paragraph : cell) {
            if (paragraph.text().isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : first ? CELL_SEPARATOR : PARAGRAPH_SEPARATOR);
            first = false;
            if (!paragraph.label().isEmpty()) {
                text.append(paragraph.label() + " ");
            }
            text.append(paragraph.text().text());
            notes.addAll(paragraph.notes());
        }
    }
}
