package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.instrument.StructureVocabulary;
import org.rapporteur.instrument.StructureWord;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// The table of the words by which documents show how they are built, in six languages.
final class StructureTable {

    private static final String FILE = "structure-words.tsv";

    /// Kinds whose words stand for something.
    private static final Set<Kind> VALUED =
            EnumSet.of(Kind.SPELT_NUMBER, Kind.MONTH, Kind.SLIDE_SECTION);

    private StructureTable() {}

    static StructureVocabulary read(TableSource source) {
        var reader = new RowReader(source);
        var table =
                reader.open(
                        FILE, "kind", "language", "words", "value", "example", "counterExample");
        var words = new ArrayList<StructureWord>();
        var known = new HashSet<String>();
        for (var row : table.rows()) {
            reader.choice(table, row, "kind", Kind.values())
                    .map(kind -> word(reader, table, row, kind))
                    .ifPresent(word -> {
                        for (var one : word.words()) {
                            if (!known.add(word.kind() + one + word.language())) {
                                reader.fault(table, row, "words", "“" + one + "” is there twice");
                            }
                        }
                        words.add(word);
                    });
        }
        reader.finish();
        return new StructureVocabulary(words);
    }

    private static StructureWord word(RowReader reader, Table table, Table.Row row, Kind kind) {
        var language = Language.ofCode(row.cell("language"));
        if (language == Language.UNDETERMINED) {
            reader.fault(table, row, "language", "none of the six languages");
        }
        reader.required(table, row, "words");
        if (VALUED.contains(kind)) {
            reader.required(table, row, "value");
        }
        return new StructureWord(
                kind,
                language,
                reader.list(row, "words"),
                row.cell("value"),
                reader.required(table, row, "example"),
                reader.required(table, row, "counterExample"));
    }
}
