package org.rapporteur.register;

import java.util.Locale;

/// How one registered instrument relates to another: `from` does `kind` to `to`.
///
/// @param from id of the instrument that acts (the later one of a series, the endorsing one, the
///   annexed one)
/// @param to id of the instrument that it acts on
/// @param source where the relation was seen, or the rule by which it follows from the rows
public record Relation(String from, Kind kind, String to, String source) {

    /// Kinds of relation (DOMAIN.md §2).
    public enum Kind {
        /// `from` recommended the text that `to` adopted: one text, counted once.
        RECOMMENDS,
        /// `from` is the next generation of `to`: the same matter taken up again at a later
        /// session.
        RENEWS,
        /// `from` endorses or adopts `to`.
        ENDORSES,
        /// `from` stands in an annex of `to`.
        ANNEX_OF,
        /// `from` follows up what `to` began.
        FOLLOWS_UP;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
