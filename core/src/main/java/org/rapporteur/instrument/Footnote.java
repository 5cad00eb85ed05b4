package org.rapporteur.instrument;

import java.util.List;

/// A footnote, attached to the provision that carries its mark.
///
/// @param mark as printed: `3`, `*`
/// @param text words of the note, white space folded
/// @param provision address of the provision that carries the mark
/// @param id the publisher's own identifier (`authorialNote_3`); empty where there is none
public record Footnote(
        String mark, String text, ProvisionAddress provision, String id, List<Mark> marks) {

    public Footnote {
        marks = List.copyOf(marks);
    }
}
