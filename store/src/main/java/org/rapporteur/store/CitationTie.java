package org.rapporteur.store;

/// One text cites another.
///
/// @param citing symbol of the text, or its instrument's id where it has none
/// @param cited symbol or name of the text that is cited
/// @param provisions in which it does, in whatever language versions
public record CitationTie(String citing, String cited, long provisions) {}
