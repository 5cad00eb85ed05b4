package org.rapporteur.instrument;

import java.util.List;

/// The words by which documents in six languages show how they are built: annexes, articles,
/// formulas, months.
///
/// Invariant: in the order of the table; where two could be meant, the first counts.
public record StructureVocabulary(List<StructureWord> words) {

    public StructureVocabulary {
        words = List.copyOf(words);
    }
}
