package org.rapporteur.server.find;

import java.util.List;
import org.rapporteur.search.Answer;
import org.rapporteur.search.Hit;
import org.rapporteur.server.text.Piece;

/// What the search page shows.
///
/// @param more how many hits the page may show next; 0 where it shows all that it can
public record SearchView(String query, Answer answer, List<Row> rows, int more) {

    static final SearchView NOTHING_ASKED =
            new SearchView("", new Answer(0, false, false, List.of(), List.of()), List.of(), 0);

    /// A passage that was found.
    ///
    /// @param instrument id of the instrument that it stands in
    /// @param text with what matched set off
    public record Row(Hit hit, String instrument, List<Piece> text) {}

    /// The query, narrowed to one value of a field.
    public String narrowed(String field, String value) {
        var quoted =
                value.chars().allMatch(Character::isLetterOrDigit) ? value : "\"" + value + "\"";
        return query + " " + field + ":" + quoted;
    }
}
