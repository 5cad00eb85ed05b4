package org.rapporteur.documents.akn;

import java.util.List;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.DraftNote;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.FoldedText.Opening;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.Role;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Language;

/// Collects the text of one block after the other, with the notes in it, and keeps track of what
/// holds it.
final class AknBlocks {

    private static final int LONGEST_FORMULA = 60;

    /// The part of an annex that opens without a heading line.
    private static final String UNNAMED_ANNEX = "annex";

    private final AknMetadata metadata;
    private final BlockList list = new BlockList();
    private final Pending pending = new Pending();

    // The note that is being read within the pending block.
    private final FoldedText noteText = new FoldedText();
    private boolean inNote;
    private String noteMark = "";
    private String noteId = "";
    private int notesOfPending;

    private String container = "";
    private int letters;
    private boolean annex;
    private boolean annexUnnamed;
    private boolean annexNumbered;
    private String numberAfterHeading = "";

    AknBlocks(AknMetadata metadata) {
        this.metadata = metadata;
    }

    List<Block> blocks() {
        return list.blocks();
    }

    List<DraftNote> notes() {
        return list.notes();
    }

    // Containers

    String container() {
        return container;
    }

    void enterContainer(String name) {
        close();
        container = name;
    }

    String nextLetter() {
        return String.valueOf((char) ('A' + letters++));
    }

    void annexOpens() {
        close();
        annex = true;
        annexUnnamed = true;
        annexNumbered = false;
    }

    void annexCloses() {
        close();
        annex = false;
        annexUnnamed = false;
        container =
                container.endsWith(UNNAMED_ANNEX)
                        ? container.substring(
                                0, Math.max(0, container.length() - UNNAMED_ANNEX.length() - 1))
                        : container;
    }

    // The pending block

    boolean isOpen() {
        return pending.open || inNote;
    }

    FoldedText text() {
        return inNote ? noteText : pending.text;
    }

    void begin(Role role, String id, String styleClass, int rank) {
        close();
        pending.begin(role, id, styleClass, rank);
    }

    void number(String number, String id) {
        if (!pending.open) {
            pending.begin(Role.PARAGRAPH, id, "", 0);
        }
        pending.number = number;
    }

    /// A heading within a paragraph takes over its style and its roman or lettered number; a plain
    /// number stays for the text.
    void beginHeading(String id) {
        boolean takesOver =
                pending.open && pending.role == Role.PARAGRAPH && pending.text.isEmpty();
        var number = takesOver ? pending.number : "";
        var styleClass = takesOver ? pending.styleClass : "";
        pending.open = pending.open && !takesOver;
        begin(Role.HEADING, id, styleClass, 0);
        if (!number.isEmpty() && Character.isDigit(number.charAt(0))) {
            numberAfterHeading = number;
        } else {
            pending.number = number;
        }
    }

    void closeHeading(String enclosingId) {
        close();
        if (!numberAfterHeading.isEmpty()) {
            number(numberAfterHeading, enclosingId);
            numberAfterHeading = "";
        }
    }

    boolean isItemNumbered() {
        return pending.open
                && (BlockJudge.isItemLabel(pending.number)
                        || (pending.number.isEmpty()
                                && Labels.leading(pending.text.text()).item()));
    }

    /// The title is told as metadata; it becomes a block where it carries a note or names one of
    /// several resolutions.
    void closeTitle() {
        if (pending.open && notesOfPending == 0 && container.isEmpty()) {
            pending.open = false;
        }
        close();
    }

    /// "The General Assembly," is no provision; words that go on after it are.
    void closeFormula() {
        boolean formulaAlone =
                pending.text.isAllEmphasis() || pending.text.position() <= LONGEST_FORMULA;
        if (pending.open && formulaAlone && notesOfPending == 0) {
            pending.open = false;
        }
        close();
    }

    void abandon() {
        pending.open = false;
        list.dropNotes(notesOfPending);
        notesOfPending = 0;
        inNote = false;
    }

    void close() {
        if (pending.open) {
            pending.open = false;
            finish();
        }
        notesOfPending = 0;
    }

    // Notes

    void beginNote(String mark, String id) {
        pending.text.markFootnote(mark);
        noteText.clear();
        noteMark = mark;
        noteId = id;
        inNote = true;
    }

    void endNote() {
        inNote = false;
        var text = noteText.text();
        int offset = text.startsWith("()") ? (text.startsWith("() ") ? 3 : 2) : 0;
        int size = list.blocks().size();
        int block = pending.open ? size : Math.max(0, size - 1);
        list.addNote(
                new DraftNote(
                        noteMark,
                        text.substring(offset),
                        noteId,
                        noteText.marks(offset, Opening.NONE),
                        block));
        notesOfPending++;
    }

    private void finish() {
        var around =
                new BlockJudge.Situation(
                        annex, annexUnnamed, annexNumbered, list.lastRole(container));
        var judged = BlockJudge.judge(pending, around);
        if (judged.offset() >= 0) {
            add(judged);
        }
    }

    private void add(BlockJudge.Judgement judged) {
        if (annexUnnamed && judged.role() != Role.ANNEX_LABEL) {
            container = container.isEmpty() ? UNNAMED_ANNEX : container + "/" + UNNAMED_ANNEX;
        }
        annexUnnamed = false;
        var text = pending.text.text().substring(judged.offset());
        // A division may be headed by its number alone.
        var shown =
                text.isEmpty() && judged.role() != Role.PARAGRAPH && judged.role() != Role.ITEM
                        ? pending.number
                        : text;
        if (annex && judged.role() == Role.PARAGRAPH && !judged.number().isEmpty()) {
            annexNumbered = true;
            list.turnLinesAboveIntoHeadings(container);
        }
        list.add(
                new Block(
                        judged.role(),
                        container,
                        judged.number(),
                        judged.rank(),
                        shown,
                        pending.id,
                        marks(judged)),
                notesOfPending);
    }

    private List<Mark> marks(BlockJudge.Judgement judged) {
        return switch (judged.role()) {
            case PREAMBULAR, PARAGRAPH, ITEM, WRAP_UP ->
                    pending.text.marks(
                            judged.offset(),
                            metadata.language() == Language.CHINESE ? Opening.ANY : Opening.ITALIC);
            case HEADING, ANNEX_LABEL, ANNEX_TITLE, TITLE, ROW -> headingMarks(judged.offset());
        };
    }

    /// That a heading is set in bold says nothing of its words.
    private List<Mark> headingMarks(int offset) {
        var marks = pending.text.marks(offset, Opening.NONE);
        return pending.text.isAllEmphasis()
                ? marks.stream().filter(mark -> mark.kind() != Mark.Kind.EMPHASIS).toList()
                : marks;
    }
}
