package org.rapporteur.app.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.text.Language;

/// Official files in their languages: the same symbol in up to six of them.
final class LanguageVersions {

    private static final List<String> BODIES = List.of("ecosoc", "ga", "hrc");

    private LanguageVersions() {}

    /// One file as read, and its name among the documents.
    record Version(String file, Instrument instrument) {}

    static boolean isPresent(GoldData data) {
        return Files.isDirectory(data.document("akn/ecosoc"));
    }

    /// By symbol, in a fixed order. Where a symbol has several files in a language, the first
    /// counts.
    static Map<String, Map<Language, Version>> list(
            GoldData data, Function<Path, Instrument> reader) {
        var folders =
                BODIES.stream()
                        .map(body -> data.document("akn").resolve(body))
                        .filter(Files::isDirectory)
                        .toList();
        Map<String, Map<Language, Version>> bySymbol = new TreeMap<>();
        for (var file : SourceFiles.list(folders)) {
            var read = reader.apply(file);
            if (!read.symbolText().isEmpty()) {
                var name = data.documents().relativize(file).toString();
                bySymbol.computeIfAbsent(read.symbolText(), any -> new EnumMap<>(Language.class))
                        .putIfAbsent(read.language(), new Version(name, read));
            }
        }
        return bySymbol;
    }

    /// A symbol's half, for all its languages the same: rules are made on `dev` and judged on
    /// `test`.
    static String half(String symbol) {
        return (symbol.hashCode() & 1) == 0 ? "dev" : "test";
    }
}
