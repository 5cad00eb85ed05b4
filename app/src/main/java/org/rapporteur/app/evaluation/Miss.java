package org.rapporteur.app.evaluation;

import java.util.List;

/// One disagreement between an analysis and its gold.
///
/// @param kind `missed`, `wrong`, or `gold` where the gold itself seems to be in error
/// @param measure the class that it counts in
/// @param place where in the document
/// @param expected what the gold has; empty where it has nothing
/// @param found what the analysis has; empty where it has nothing
/// @param evidence why the gold seems to be in error; empty otherwise
public record Miss(
        String kind,
        String measure,
        String document,
        String place,
        String expected,
        String found,
        String evidence) {

    public static final String HEADS = "kind\tmeasure\tdocument\tplace\texpected\tfound\tevidence";

    /// One line of the table of misses.
    public String line() {
        return String.join(
                "\t",
                List.of(kind, measure, document, place, expected, found, evidence).stream()
                        .map(cell -> cell.replaceAll("\\s+", " "))
                        .toList());
    }
}
