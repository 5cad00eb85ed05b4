package org.rapporteur.server.citation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.citation.SymbolOrder;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.CitationTie;
import org.rapporteur.store.Seek;

/// A tie as it is seen from a text, or in the whole library.
///
/// @param step 1 where the text cites or is cited itself, 2 a step further
public record SeenTie(CitationTie tie, int step) {

    /// In what order ties are listed.
    public enum Order {

        /// The closest first.
        PROVISIONS,

        /// By the texts that cite.
        CITING,

        /// By the texts that are cited.
        CITED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        Comparator<SeenTie> comparator() {
            return Comparator.comparing(
                    SeenTie::tie,
                    switch (this) {
                        case PROVISIONS -> CitationTies.CLOSEST_FIRST;
                        case CITING -> by(CitationTie::citing);
                        case CITED -> by(CitationTie::cited);
                    });
        }

        private static Comparator<CitationTie> by(Function<CitationTie, String> end) {
            return Comparator.comparing(end, SymbolOrder.NATURAL)
                    .thenComparing(CitationTies.CLOSEST_FIRST);
        }

        public static List<Order> list() {
            return Arrays.asList(values());
        }

        /// @param written empty for the usual one
        static Order of(String written) {
            if (written.isEmpty()) {
                return PROVISIONS;
            }
            return list().stream()
                    .filter(one -> one.code().equals(written))
                    .findFirst()
                    .orElseThrow(() -> Refusal.badRequest("refusal.sort"));
        }
    }

    Seek seek() {
        return new Seek(tie.cited(), tie.citing(), (int) tie.provisions());
    }

    /// A row that stands where [#seek] says.
    static SeenTie at(Seek seek) {
        return new SeenTie(new CitationTie(seek.instrument(), seek.key(), seek.position()), 1);
    }
}
