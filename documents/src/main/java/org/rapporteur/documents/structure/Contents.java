package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.instrument.StructureWord.Kind;

/// Tables of contents: they repeat headings, and are no text.
public final class Contents {

    /// Dots lead from a title to its page.
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){5,}|…{2,}|(?:\\. ){3,}\\d+$");

    private Contents() {}

    /// Whether a line is an entry of a table of contents, or stands above its entries.
    public static boolean isEntry(String line) {
        return LEADERS.matcher(line).find()
                || StructureWords.inUse()
                        .is(Kind.CONTENTS, line.replace(" |", "").toLowerCase(Locale.ROOT));
    }
}
