package org.rapporteur.server.citation;

import java.util.Comparator;
import org.rapporteur.citation.SymbolOrder;
import org.rapporteur.store.Seek;

/// How often a text is cited.
///
/// @param name its symbol, or what it is called
/// @param texts that cite it
/// @param provisions in which they do
public record CitedText(String name, long texts, long provisions) {

    static final Comparator<CitedText> MOST_FIRST =
            Comparator.comparingLong(CitedText::texts)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(CitedText::provisions).reversed())
                    .thenComparing(CitedText::name, SymbolOrder.NATURAL);

    Seek seek() {
        return new Seek(Long.toString(texts), name, (int) provisions);
    }

    /// A row that stands where [#seek] says.
    static CitedText at(Seek seek) {
        return new CitedText(seek.instrument(), Long.parseLong(seek.key()), seek.position());
    }
}
