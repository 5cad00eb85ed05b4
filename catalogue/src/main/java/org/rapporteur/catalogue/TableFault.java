package org.rapporteur.catalogue;

/// One thing that is wrong in a table, and where.
///
/// Example: `instruments.tsv, line 12, column date: …`.
///
/// @param table path of the file in the catalogue
/// @param line from 1, the line of column names; 0 where the whole file is meant
/// @param column name of the column; empty where the whole line is meant
/// @param message what is wrong there, with the offending value
public record TableFault(String table, int line, String column, String message) {

    @Override
    public String toString() {
        return table
                + (line == 0 ? "" : ", line " + line)
                + (column.isEmpty() ? "" : ", column " + column)
                + ": "
                + message;
    }
}
