package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells the clauses of a preamble apart that stands in one line: each opens with a participle or
/// its like behind a comma, a semicolon, or the name of who speaks.
final class PreambleClauses {

    /// Where a clause begins: `, Noting that`, `;Considering`, `, Have agreed as follows`.
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?<=[,;:.]) *(?=(?:\\p{Lu}\\p{Ll}+ly \\p{Ll}+(?:ing|ed)|\\p{Lu}\\p{Ll}+(?:ing|ed|ful|scious|rous|ware)|Have (?:agreed|resolved)"
                            + "|Whereas|Having|Now, [Tt]herefore)\\b)");

    private PreambleClauses() {}

    static List<String> split(String words) {
        var clauses = new ArrayList<String>();
        int from = 0;
        var matcher = OPENING.matcher(words);
        while (matcher.find()) {
            if (matcher.start() > from) {
                clauses.add(words.substring(from, matcher.start()).strip());
                from = matcher.end();
            }
        }
        clauses.add(words.substring(from).strip());
        clauses.removeIf(String::isEmpty);
        return clauses;
    }
}
