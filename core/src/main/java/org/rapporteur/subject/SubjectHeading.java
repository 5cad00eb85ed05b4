package org.rapporteur.subject;

import java.util.Map;
import org.rapporteur.text.Language;

/// One concept of a thesaurus.
///
/// @param labels how it is called, by language; a language may be missing
public record SubjectHeading(Map<Language, String> labels) {

    public SubjectHeading {
        labels = Map.copyOf(labels);
    }

    /// Its name in a language; empty where it has none.
    public String label(Language language) {
        return labels.getOrDefault(language, "");
    }
}
