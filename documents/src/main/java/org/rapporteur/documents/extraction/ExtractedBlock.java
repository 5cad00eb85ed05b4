package org.rapporteur.documents.extraction;

import java.util.List;

/// One block of an extraction in one language.
///
/// @param heading the level of a heading, from 1; 0 for any other block
/// @param texts the block's text, or the items of a list
record ExtractedBlock(int heading, boolean list, List<String> texts) {

    ExtractedBlock {
        texts = List.copyOf(texts);
    }
}
