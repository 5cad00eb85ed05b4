package org.rapporteur.commitment;

import java.util.List;
import org.rapporteur.text.Span;

/// The verb phrase that opens a paragraph, as far as publishers set it in italics.
///
/// Example: in "Also strongly encourages States …" the span covers the first three words, the
/// canonical verb is `encourages`, the intensifier `strongly`, the level 3.
///
/// @param span the phrase with its "also" and intensifiers
/// @param meanings the English verbs that it stands for, the most usual first; never empty
/// @param level 0 to 5
/// @param intensifier words that colour the verb, as they stand; empty where there are none
public record OpeningVerb(
        Span span, List<String> meanings, int level, CommitmentKind kind, String intensifier) {

    public OpeningVerb {
        meanings = List.copyOf(meanings);
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException("a verb needs a meaning");
        }
    }

    /// The English third person, the same in all languages: `requests`.
    public String canonical() {
        return meanings.getFirst();
    }

    /// Whether the two can be the same act in two languages.
    public boolean agreesWith(OpeningVerb other) {
        return meanings.contains(other.canonical()) || other.meanings.contains(canonical());
    }
}
