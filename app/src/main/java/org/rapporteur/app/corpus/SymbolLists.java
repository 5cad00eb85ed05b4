package org.rapporteur.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.instrument.Symbol;

/// Reads the symbols that a user names on the command line or, one a line, in a file.
final class SymbolLists {

    /// More symbols than all bodies adopted in eighty years.
    static final int MOST_SYMBOLS = 100_000;

    private SymbolLists() {}

    /// @param written symbols, and names of files with an `@` before them
    static List<Symbol> parse(List<String> written) {
        var symbols = new ArrayList<Symbol>();
        for (var word : written) {
            if (word.startsWith("@")) {
                addFile(Path.of(word.substring(1)), symbols);
            } else {
                symbols.add(get(word, "the command line"));
            }
        }
        return List.copyOf(symbols);
    }

    private static void addFile(Path file, List<Symbol> symbols) {
        try {
            int number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    symbols.add(get(line.strip(), file + ", line " + number));
                }
                if (symbols.size() > MOST_SYMBOLS) {
                    throw new RapporteurException(
                            ErrorCode.LIMIT,
                            "%s lists more than %,d symbols.".formatted(file, MOST_SYMBOLS));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Symbol get(String word, String where) {
        return Symbol.parse(word)
                .orElseThrow(() ->
                        new RapporteurException(
                                ErrorCode.WRONG_USAGE,
                                "\"%s\" (%s) is no symbol that the grammar knows; write for example A/RES/78/224."
                                        .formatted(word, where)));
    }

    /// The series of a whole session, `A/RES/78`, as its texts are numbered: the n-th of them.
    static Symbol ofSession(String session, int number) {
        return get(session + "/" + number, "session " + session);
    }
}
