package org.rapporteur.documents.pdf;

/// The cell of a table that a line stands in.
///
/// @param table number of its table in the document, from 1; 0 for what stands in no table
/// @param row number of its row in the document's tables, in reading order
/// @param column number of the cell in its row
record Cell(int table, int row, int column) {

    /// What stands in no table.
    static final Cell NONE = new Cell(0, 0, 0);

    boolean isNone() {
        return table == 0;
    }

    boolean isInRowOf(Cell other) {
        return !isNone() && table == other.table() && row == other.row();
    }
}
