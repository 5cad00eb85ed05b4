package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.subject.SubjectHeading;
import org.rapporteur.text.Language;

/// Thesauri as their owners give them away: one concept a line, its names in several languages
/// parted by tabs.
public final class Thesauri {

    private static final long LARGEST_BYTES = 64L << 20;

    private Thesauri() {}

    /// Reads a thesaurus.
    ///
    /// @param columns the language of each column, in order
    /// @throws CatalogueException where a line has another number of columns, or the file is too
    ///   large
    public static List<SubjectHeading> read(Path file, List<Language> columns) {
        var headings = new ArrayList<SubjectHeading>();
        var faults = new ArrayList<TableFault>();
        int number = 0;
        for (var line : lines(file)) {
            number++;
            var cells = line.split("\t", -1);
            if (cells.length == columns.size()) {
                headings.add(heading(cells, columns));
            } else if (!line.isBlank()) {
                faults.add(
                        new TableFault(
                                file.toString(),
                                number,
                                "",
                                "%d fields, but %d languages"
                                        .formatted(cells.length, columns.size())));
            }
        }
        if (!faults.isEmpty()) {
            throw new CatalogueException(faults);
        }
        return List.copyOf(headings);
    }

    private static SubjectHeading heading(String[] cells, List<Language> columns) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (int i = 0; i < cells.length; i++) {
            labels.put(columns.get(i), cells[i].strip());
        }
        labels.values().removeIf(String::isEmpty);
        return new SubjectHeading(labels);
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new CatalogueException(
                        List.of(
                                new TableFault(
                                        file.toString(),
                                        0,
                                        "",
                                        "larger than " + (LARGEST_BYTES >> 20) + " MiB")));
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
