package org.rapporteur.report.workbook;

import java.util.function.Function;

/// A column: its heading, its width in characters, and what a row shows in it (a text or a whole
/// number).
record Column<T>(String heading, int widthCharacters, Function<T, Object> value) {}
