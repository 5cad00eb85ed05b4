package org.rapporteur.documents.pdf;

/// Counts the tables of a document and knows the first row of the one that is being read.
final class TableHeads {

    private int number;
    private int open;
    private String head = "";
    private int headPage;

    /// Of the table that is being read, from 1.
    int number() {
        return number;
    }

    /// Whether a row only repeats the head of its table on a further page. Some files begin a new
    /// table there, which goes on counting as the one before it.
    ///
    /// @param first the row's first cell
    /// @param followsRow whether nothing stands between the row and the one before it
    boolean isRepeated(Paragraph first, String row, boolean followsRow) {
        int table = first.cell().table();
        boolean goesOn = table == open;
        boolean sameHead = followsRow && row.equals(head) && first.page() > headPage;
        open = table;
        if (!goesOn && !sameHead) {
            number++;
            head = row;
            headPage = first.page();
        }
        return sameHead;
    }
}
