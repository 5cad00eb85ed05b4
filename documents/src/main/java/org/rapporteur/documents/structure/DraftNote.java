package org.rapporteur.documents.structure;

import java.util.List;
import org.rapporteur.instrument.Mark;

/// A footnote that waits for the address of the block that carries its mark.
///
/// @param block position of that block in the list of blocks
public record DraftNote(String mark, String text, String id, List<Mark> marks, int block) {

    public DraftNote {
        marks = List.copyOf(marks);
    }
}
