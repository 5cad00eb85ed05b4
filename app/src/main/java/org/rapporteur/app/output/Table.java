package org.rapporteur.app.output;

import java.util.ArrayList;
import java.util.List;

/// A table in plain text: columns as wide as their widest cell, the last one ragged.
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<String> heads) {
        rows.add(heads);
    }

    public void add(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells: " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /// The rows as lines, each starting with `indent`.
    public String text(String indent) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        var out = new StringBuilder();
        for (var row : rows) {
            out.append(indent);
            for (int i = 0; i < columns; i++) {
                var cell = row.get(i);
                out.append(cell);
                if (i < columns - 1) {
                    out.repeat(' ', widths[i] - cell.codePointCount(0, cell.length()) + 2);
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    /// The text on one line, cut at a word's end where it is longer than `longest` characters.
    public static String cut(String text, int longest) {
        var line = text.replace('\n', ' ');
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, blank > longest / 2 ? blank : longest - 1) + "…";
    }
}
