package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.DraftNote;
import org.rapporteur.documents.structure.Role;

/// The blocks and notes of a file so far. A new block can tell what the ones before it were.
final class BlockList {

    private final List<Block> blocks = new ArrayList<>();
    private final List<DraftNote> notes = new ArrayList<>();

    List<Block> blocks() {
        return blocks;
    }

    List<DraftNote> notes() {
        return notes;
    }

    /// The role of the last block in this container; [Role#PARAGRAPH] where there is none.
    Role lastRole(String container) {
        boolean none = blocks.isEmpty() || !blocks.getLast().container().equals(container);
        return none ? Role.PARAGRAPH : blocks.getLast().role();
    }

    void addNote(DraftNote note) {
        notes.add(note);
    }

    void dropNotes(int count) {
        notes.subList(notes.size() - count, notes.size()).clear();
    }

    /// @param ownNotes how many of the last notes are this block's
    void add(Block block, int ownNotes) {
        boolean textOfNumber =
                block.role() == Role.PARAGRAPH
                        && block.number().isEmpty()
                        && isNumberAlone(block.container());
        if (textOfNumber) {
            addToNumberAlone(block, ownNotes);
        } else {
            blocks.add(block);
        }
    }

    /// Unstyled lines that end in no punctuation mark and stand right above a numbered paragraph of
    /// an annex are its headings.
    void turnLinesAboveIntoHeadings(String container) {
        for (int i = blocks.size() - 1; i >= 0 && isPlainLine(blocks.get(i), container); i--) {
            boolean title = i > 0 && blocks.get(i - 1).role() == Role.ANNEX_LABEL;
            var line = blocks.get(i);
            var role = title ? Role.ANNEX_TITLE : Role.HEADING;
            blocks.set(
                    i,
                    new Block(
                            role,
                            line.container(),
                            "",
                            HeadingRanks.PLAIN,
                            line.text(),
                            line.id(),
                            line.marks()));
        }
    }

    private static boolean isPlainLine(Block block, String container) {
        return block.role() == Role.PARAGRAPH
                && block.number().isEmpty()
                && block.container().equals(container)
                && HeadingRanks.looksLikeHeading(block.text());
    }

    /// Whether the last block is a number whose text has been made a paragraph of its own.
    private boolean isNumberAlone(String container) {
        return lastRole(container) == Role.PARAGRAPH
                && !blocks.isEmpty()
                && blocks.getLast().text().isEmpty();
    }

    private void addToNumberAlone(Block text, int ownNotes) {
        var number = blocks.removeLast().number();
        blocks.add(
                new Block(
                        text.role(),
                        text.container(),
                        number,
                        0,
                        text.text(),
                        text.id(),
                        text.marks()));
        for (int i = notes.size() - ownNotes; i < notes.size(); i++) {
            var note = notes.get(i);
            notes.set(
                    i,
                    new DraftNote(
                            note.mark(), note.text(), note.id(), note.marks(), note.block() - 1));
        }
    }
}
