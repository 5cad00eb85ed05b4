package org.rapporteur.documents.pdf;

/// The cell of a table, or the box beside or within the text, that a line stands in.
///
/// @param table number of its table or box in the document; 0 for what stands in neither
/// @param row number of its row in the document's tables, in reading order; 0 for a box
/// @param column number of the cell in its row
record Cell(int table, int row, int column) {

    /// What stands in no table and no box.
    static final Cell NONE = new Cell(0, 0, 0);

    static Cell ofBox(int number) {
        return new Cell(number, 0, 0);
    }

    boolean isNone() {
        return table == 0;
    }

    boolean isBox() {
        return table != 0 && row == 0;
    }

    boolean isOfTable() {
        return row != 0;
    }

    /// The same as `equals`, which with everything cold takes a fiftieth of a second to be linked.
    boolean isSame(Cell other) {
        return table == other.table && row == other.row && column == other.column;
    }

    boolean isInRowOf(Cell other) {
        return isOfTable() && table == other.table() && row == other.row();
    }
}
