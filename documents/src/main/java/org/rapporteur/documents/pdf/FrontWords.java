package org.rapporteur.documents.pdf;

import java.util.Locale;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureWord.Kind;

/// The lines above a document's title: session, item of the agenda, distribution, language.
final class FrontWords {

    private static final int LONGEST = 160;
    private static final int LONGEST_SESSION_WORDS = 6;

    private FrontWords() {}

    static boolean isOfFront(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        var lower = line.toLowerCase(Locale.ROOT);
        var words = StructureWords.inUse();
        boolean session =
                lower.split(" ").length <= LONGEST_SESSION_WORDS && words.isIn(Kind.SESSION, lower);
        return session
                || !words.ending(Kind.YEAR, lower).isEmpty()
                || words.isIn(Kind.FRONT, lower);
    }
}
