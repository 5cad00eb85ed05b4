package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lineage.LineageRelation;

/// Successions that a person judged by reading both generations.
///
/// A row names files and addresses, never words: `earlier_file`, `earlier`, `later_file`, `later`,
/// `relation`, `fields`. An address is empty for what is new or dropped.
final class LineageGold {

    private static final int COLUMNS = 6;

    private LineageGold() {}

    /// Two generations, as files among the documents.
    record Generations(String earlier, String later) {}

    /// One judged succession.
    record Row(String earlier, String later, LineageRelation relation) {}

    static Map<Generations, List<Row>> read(Path file) {
        var rows = new LinkedHashMap<Generations, List<Row>>();
        try (var lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == COLUMNS)
                    .forEach(cells ->
                            rows.computeIfAbsent(
                                            new Generations(cells[0], cells[2]),
                                            any -> new ArrayList<>())
                                    .add(
                                            new Row(
                                                    cells[1],
                                                    cells[3],
                                                    LineageRelation.ofCode(cells[4]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gold cannot be read: " + file, unreadable);
        }
        return rows;
    }
}
