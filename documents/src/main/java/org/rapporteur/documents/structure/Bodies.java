package org.rapporteur.documents.structure;

import java.util.Locale;

/// Which body speaks, as far as a symbol's first letters tell.
public final class Bodies {

    private Bodies() {}

    /// `GA` for `A/RES/78/224`, `CND` for `CND resolution 66/1`; empty where the symbol does not
    /// tell.
    public static String ofSymbol(String symbol) {
        var text = symbol.toUpperCase(Locale.ROOT);
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
        if (text.startsWith("A/")) {
            return "GA";
        }
        if (text.startsWith("E/")) {
            return "ECOSOC";
        }
        return text.startsWith("S/") ? "SC" : "";
    }
}
