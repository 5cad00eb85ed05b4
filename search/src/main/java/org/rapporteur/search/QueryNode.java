package org.rapporteur.search;

import java.util.List;

/// A query as it was understood.
sealed interface QueryNode {

    /// All of these.
    record All(List<QueryNode> parts) implements QueryNode {}

    /// Any of these.
    record Any(List<QueryNode> parts) implements QueryNode {}

    /// Not this.
    record Not(QueryNode part) implements QueryNode {}

    /// A word in any of its forms.
    record Word(String text) implements QueryNode {}

    /// Words that begin so.
    record Beginning(String text) implements QueryNode {}

    /// Words side by side.
    record Phrase(String text) implements QueryNode {}

    /// A symbol: the instrument itself, and whatever cites it.
    record SymbolWord(String text) implements QueryNode {}

    /// A value of a named field.
    record Named(String field, String value) implements QueryNode {}
}
