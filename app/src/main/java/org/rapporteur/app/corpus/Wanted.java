package org.rapporteur.app.corpus;

import java.util.Locale;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.text.Language;

/// A text that the corpus should have: which one, in which language.
public record Wanted(Symbol symbol, Language language) {

    /// The file it is kept in, without its ending: `en/A_RES_78_224`.
    String fileStem() {
        var name = new StringBuilder();
        symbol.toString()
                .codePoints()
                .forEach(c ->
                        name.appendCodePoint(Character.isLetterOrDigit(c) || c == '-' ? c : '_'));
        return language.code() + "/" + name;
    }

    @Override
    public String toString() {
        return symbol + " (" + language.code().toLowerCase(Locale.ROOT) + ")";
    }
}
