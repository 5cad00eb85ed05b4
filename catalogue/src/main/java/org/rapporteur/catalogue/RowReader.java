package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Takes typed values out of rows and gathers every fault on the way, so that all are reported
/// together.
final class RowReader {

    private final TableSource source;
    private final List<TableFault> faults = new ArrayList<>();

    RowReader(TableSource source) {
        this.source = source;
    }

    /// Reads a table that must be there with these columns.
    Table open(String path, String... columns) {
        var text = source.find(path);
        var table = Table.parse(source.label() + path, text.orElse(String.join("\t", columns)));
        if (text.isEmpty()) {
            faults.add(new TableFault(table.name(), 0, "", "there is no such table"));
        }
        faults.addAll(table.faults());
        for (var column : columns) {
            if (!table.hasColumn(column)) {
                faults.add(new TableFault(table.name(), 1, column, "the column is missing"));
            }
        }
        return table;
    }

    /// A cell that must not be empty.
    String required(Table table, Table.Row row, String column) {
        var cell = row.cell(column);
        if (cell.isEmpty() && table.hasColumn(column)) {
            fault(table, row, column, "must not be empty");
        }
        return cell;
    }

    /// A list in one cell, its items separated by `|`.
    List<String> list(Table.Row row, String column) {
        var cell = row.cell(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    int number(Table table, Table.Row row, String column) {
        try {
            return Integer.parseInt(row.cell(column));
        } catch (NumberFormatException e) {
            fault(table, row, column, "“" + row.cell(column) + "” is not a number");
            return 0;
        }
    }

    /// One of the names of an enum, in any case; empty, and a fault, where it is none.
    <E extends Enum<E>> Optional<E> choice(Table table, Table.Row row, String column, E[] choices) {
        return choice(table, row, column, choices, choice -> choice.name());
    }

    <E extends Enum<E>> Optional<E> choice(
            Table table, Table.Row row, String column, E[] choices, Function<E, String> code) {
        var cell = row.cell(column);
        for (var choice : choices) {
            if (code.apply(choice).equalsIgnoreCase(cell)) {
                return Optional.of(choice);
            }
        }
        var known = Arrays.stream(choices).map(code).map(c -> c.toLowerCase(Locale.ROOT)).toList();
        fault(table, row, column, "“" + cell + "” is none of " + String.join(", ", known));
        return Optional.empty();
    }

    void fault(Table table, Table.Row row, String column, String message) {
        faults.add(new TableFault(table.name(), row.line(), column, message));
    }

    void faultOfTable(Table table, String message) {
        faults.add(new TableFault(table.name(), 0, "", message));
    }

    /// Refuses the tables when anything was wrong in them.
    void finish() {
        if (!faults.isEmpty()) {
            throw new CatalogueException(faults);
        }
    }
}
