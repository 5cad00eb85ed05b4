package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.instrument.StructureWord.Kind;

/// The line with which a body begins to speak: "The General Assembly,".
public final class Formulas {

    private static final int LONGEST = 120;

    private Formulas() {}

    /// How the symbols of a formula's body begin: `A/RES/` for "The General Assembly,"; empty where
    /// the body's resolutions have no such symbol.
    static String symbolPrefix(String formula) {
        return switch (findBody(formula).orElse("")) {
            case "GA" -> "A/RES/";
            case "ECOSOC" -> "E/RES/";
            case "SC" -> "S/RES/";
            case "HRC" -> "A/HRC/RES/";
            default -> "";
        };
    }

    /// Whether a paragraph is nothing but such a line, with or without its comma.
    public static boolean isFormula(String paragraph) {
        return findBody(paragraph).isPresent();
    }

    /// The short name of the body that a line lets speak; empty text where the words fit several
    /// bodies ("The Executive Board,"), nothing where the paragraph is no such line.
    static Optional<String> findBody(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        var text = paragraph.toLowerCase(Locale.ROOT).replace('\'', '’');
        int end = text.length();
        while (end > 0 && ",:،，： ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean comma = end < text.length();
        // "The Council" alone is a heading; only its comma makes it speak.
        return StructureWords.inUse()
                .findValue(Kind.FORMULA, text.substring(0, end))
                .filter(body -> comma || !body.isEmpty());
    }
}
