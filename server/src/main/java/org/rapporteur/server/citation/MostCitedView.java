package org.rapporteur.server.citation;

import java.util.List;
import java.util.Map;

/// The texts that most others cite.
///
/// @param most texts that cite the first of all
/// @param texts what they are called
/// @param next where the next page starts
public record MostCitedView(
        long most, Map<String, NamedText> texts, List<CitedText> rows, String next) {

    public MostCitedView {
        texts = Map.copyOf(texts);
        rows = List.copyOf(rows);
    }

    /// What a text is called.
    public NamedText text(CitedText row) {
        var text = texts.get(row.name());
        if (text == null) {
            throw new IllegalArgumentException("no name for " + row.name());
        }
        return text;
    }
}
