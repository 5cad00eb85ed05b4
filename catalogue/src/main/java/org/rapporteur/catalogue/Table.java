package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table as read: tab-separated, the first line the names of the columns, no quoting.
///
/// Lines whose number of fields is wrong are left out of the rows and named in the faults. Empty
/// lines are skipped.
///
/// @param name path of the file in the catalogue, for messages
/// @param columns names of the columns, in order
public record Table(String name, List<String> columns, List<Row> rows, List<TableFault> faults) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /// One line of a table.
    ///
    /// @param line from 1, counting the line of column names
    public record Row(int line, Map<String, Integer> columns, List<String> cells) {

        /// The text of a cell without blanks around it; empty where the table has no such column.
        public String cell(String column) {
            var index = columns.get(column);
            return index == null ? "" : cells.get(index);
        }
    }

    public static Table parse(String name, String text) {
        var faults = new ArrayList<TableFault>();
        var lines = text.split("\n", -1);
        var columns = splitCells(withoutByteOrderMark(lines[0]));
        var places = places(name, columns, faults);
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            var cells = splitCells(lines[i]);
            if (cells.size() == columns.size()) {
                rows.add(new Row(i + 1, places, cells));
            } else {
                var message = "%d fields, but %d columns".formatted(cells.size(), columns.size());
                faults.add(new TableFault(name, i + 1, "", message));
            }
        }
        return new Table(name, columns, rows, faults);
    }

    public boolean hasColumn(String column) {
        return columns.contains(column);
    }

    private static Map<String, Integer> places(
            String name, List<String> columns, List<TableFault> faults) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.isEmpty()) {
                faults.add(new TableFault(name, 1, "", "column %d has no name".formatted(i + 1)));
            } else if (places.putIfAbsent(column, i) != null) {
                faults.add(new TableFault(name, 1, column, "two columns have this name"));
            }
        }
        return Map.copyOf(places);
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static List<String> splitCells(String line) {
        var cells = new ArrayList<String>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(line.substring(start).strip());
        return List.copyOf(cells);
    }
}
