package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.documents.structure.LanguageVote;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// Tells the clauses of a preamble apart that stands in one line: each opens with a participle or
/// its like behind a comma, a semicolon, or the name of who speaks.
final class PreambleClauses {

    /// Where a clause may begin: behind a sign of punctuation, with no small letter.
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[,;:.،؛，；：。]) *(?=[\\p{Lu}\\p{Lo}])");

    private PreambleClauses() {}

    static List<String> split(String words) {
        var language = LanguageVote.of(List.of(words));
        var clauses = new ArrayList<String>();
        int from = 0;
        var boundary = BOUNDARY.matcher(words);
        while (boundary.find()) {
            if (boundary.start() > from && opens(words.substring(boundary.end()), language)) {
                clauses.add(words.substring(from, boundary.start()).strip());
                from = boundary.end();
            }
        }
        clauses.add(words.substring(from).strip());
        clauses.removeIf(String::isEmpty);
        return clauses;
    }

    private static boolean opens(String rest, Language language) {
        return isAgreement(rest)
                || StructureWords.inUse().openings().opensPreambular(rest, language);
    }

    /// "Have agreed as follows".
    static boolean isAgreement(String rest) {
        return !StructureWords.inUse()
                .opening(Kind.AGREEMENT, rest.toLowerCase(Locale.ROOT))
                .isEmpty();
    }
}
