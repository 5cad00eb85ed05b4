package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.instrument.Symbol;

/// Which body speaks, as far as a symbol's first letters tell.
public final class Bodies {

    private Bodies() {}

    /// `GA` for `A/RES/78/224`, `CND` for `CND resolution 66/1`; empty where the symbol does not
    /// tell.
    public static String ofSymbol(String symbol) {
        var text = symbol.toUpperCase(Locale.ROOT);
        // A joint symbol ends in that of the body whose report it is: E/2025/28-E/CN.7/2025/16.
        int joint = text.indexOf("-E/CN.");
        if (joint > 0) {
            return ofSymbol(text.substring(joint + 1));
        }
        int blank = text.indexOf(' ');
        if (blank > 0 && text.indexOf('/') > blank) {
            return text.substring(0, blank);
        }
        if (text.startsWith("A/HRC/")) {
            return "HRC";
        }
        if (text.startsWith("E/CN.7/")) {
            return "CND";
        }
        if (text.startsWith("E/CN.15/")) {
            return "CCPCJ";
        }
        if (text.startsWith("E/CN.6/")) {
            return "CSW";
        }
        if (text.startsWith("E/CN.5/")) {
            return "CSocD";
        }
        if (text.startsWith("E/CN.9/")) {
            return "CPD";
        }
        if (text.startsWith("E/CN.3/")) {
            return "StatCom";
        }
        if (text.startsWith("E/ICEF/")) {
            return "UNICEF";
        }
        if (text.startsWith("DP/")) {
            return "UNDP";
        }
        if (text.startsWith("UNW/")) {
            return "UNW";
        }
        if (text.startsWith("A/")) {
            return "GA";
        }
        if (text.startsWith("E/")) {
            return "ECOSOC";
        }
        return text.startsWith("S/") ? "SC" : "";
    }

    /// The symbol of a body's text: `A/HRC/RES/55/1`, `S/RES/2775 (2025)`, `CND resolution 68/1`;
    /// empty where the number is none or the body is not known.
    static Optional<Symbol> symbolOf(String body, boolean decision, String number) {
        if (body.isEmpty()) {
            return Optional.empty();
        }
        var series = decision ? "DEC" : "RES";
        var start =
                switch (body) {
                    case "GA" -> "A/" + series + "/";
                    case "ECOSOC" -> "E/" + series + "/";
                    case "SC" -> "S/" + series + "/";
                    case "HRC" -> "A/HRC/" + series + "/";
                    default -> body + (decision ? " decision " : " resolution ");
                };
        return Symbol.parse(start + number);
    }
}
