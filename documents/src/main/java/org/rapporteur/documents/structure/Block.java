package org.rapporteur.documents.structure;

import java.util.List;
import org.rapporteur.instrument.Mark;

/// A stretch of a document in reading order that becomes one provision once [Outline] has given it
/// an address.
///
/// @param container what holds it beside the main text: empty, `draft` (a draft recommended to
///   another body), `A` (the first of several resolutions under one number)
/// @param number as printed, without its full stop; empty where there is none
/// @param rank of a heading: smaller is higher; of an item: its depth from 0, or
///   [#DEPTH_FROM_LABEL]; of a row: the number of its table from 1
/// @param id the publisher's identifier; empty where there is none
/// @param page from 1; 0 where the format has no pages
public record Block(
        Role role,
        String container,
        String number,
        int rank,
        String text,
        String id,
        List<Mark> marks,
        int page) {

    /// The depth of an item that only its label tells.
    public static final int DEPTH_FROM_LABEL = -1;

    public Block {
        marks = List.copyOf(marks);
    }

    /// A block of a format without pages.
    public Block(
            Role role,
            String container,
            String number,
            int rank,
            String text,
            String id,
            List<Mark> marks) {
        this(role, container, number, rank, text, id, marks, 0);
    }

    /// A block without identifier or marks, in the main text.
    public static Block of(Role role, String number, int rank, String text) {
        return new Block(role, "", number, rank, text, "", List.of());
    }

    /// The same words seen to be something else.
    public Block as(Role other, int otherRank) {
        return new Block(other, container, number, otherRank, text, id, marks, page);
    }

    /// The same block in another container.
    Block within(String other) {
        return new Block(role, other, number, rank, text, id, marks, page);
    }
}
