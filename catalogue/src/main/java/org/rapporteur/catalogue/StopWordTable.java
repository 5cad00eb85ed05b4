package org.rapporteur.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Language;

/// The table of words too frequent to look for.
final class StopWordTable {

    private static final String FILE = "stop-words.tsv";

    private StopWordTable() {}

    static Map<Language, Set<String>> read(TableSource source) {
        var reader = new RowReader(source);
        var table = reader.open(FILE, "language", "word");
        Map<Language, Set<String>> words = new EnumMap<>(Language.class);
        for (var row : table.rows()) {
            var language = Language.ofCode(row.cell("language"));
            if (language == Language.UNDETERMINED) {
                reader.fault(table, row, "language", "none of the six languages");
            }
            var word = reader.required(table, row, "word");
            if (!words.computeIfAbsent(language, _ -> new TreeSet<>()).add(word)) {
                reader.fault(table, row, "word", "“" + word + "” is there twice");
            }
        }
        reader.finish();
        return words;
    }
}
