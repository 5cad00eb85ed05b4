package org.rapporteur.app.evaluation;

import java.util.Locale;

/// The classes by which the accuracy of citations is reported.
enum CitationClass {
    GA,
    ECOSOC,
    SC,
    HRC,
    CND,
    CCPCJ,
    REPORTS,
    TREATIES,
    DECISIONS,
    OTHER;

    /// @param target canonical symbol or link target
    /// @param named whether the citation was made by a name
    static CitationClass of(String target, boolean named) {
        var text = target.toUpperCase(Locale.ROOT);
        if (named) {
            return TREATIES;
        }
        if (text.contains("DECISION") || text.contains("/DEC/")) {
            return DECISIONS;
        }
        if (text.startsWith("A/HRC/RES/")) {
            return HRC;
        }
        if (text.startsWith("A/RES/")) {
            return GA;
        }
        if (text.startsWith("E/RES/")) {
            return ECOSOC;
        }
        if (text.startsWith("S/RES/")) {
            return SC;
        }
        if (text.startsWith("CND ")) {
            return CND;
        }
        if (text.startsWith("CCPCJ ")) {
            return CCPCJ;
        }
        return text.contains("RESOLUTION") ? OTHER : REPORTS;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
