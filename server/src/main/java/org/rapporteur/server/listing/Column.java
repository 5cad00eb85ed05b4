package org.rapporteur.server.listing;

import java.util.function.Function;

/// One column of a list.
///
/// @param name as programs see it: lower case, words joined by `_`
/// @param value a text, a number, a truth or a list of texts
public record Column<T>(String name, Function<T, Object> value) {}
