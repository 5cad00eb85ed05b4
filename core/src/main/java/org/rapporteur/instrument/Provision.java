package org.rapporteur.instrument;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/// The smallest separately addressable unit of an instrument (ANNOTATION.md §1).
///
/// @param number the number as the text prints it without its full stop (`12`, `(b)`, `II`); empty
///   where unnumbered
/// @param section the headings above it, outermost first, joined by " / "; empty where there are
///   none
/// @param level depth under its parent, from 0: of a heading among headings, of an item among
///   items, of a bullet on a slide
/// @param text words of the provision alone: no number, no footnote text, white space folded
/// @param page page or slide number from 1; 0 where the format has no pages
/// @param id the publisher's own identifier of the element (`para_23`); empty where there is none
public record Provision(
        ProvisionAddress address,
        ProvisionKind kind,
        String number,
        String section,
        int level,
        String text,
        int page,
        String id,
        List<Mark> marks) {

    public Provision {
        marks = List.copyOf(marks);
    }

    /// The opening verb that the document sets in italics.
    public Optional<Span> findVerb() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.VERB)
                .map(Mark::span)
                .findFirst();
    }

    public boolean isHeading() {
        return kind == ProvisionKind.HEADING;
    }
}
