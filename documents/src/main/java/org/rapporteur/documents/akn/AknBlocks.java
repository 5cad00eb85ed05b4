package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.documents.structure.AnnexLabel;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.DraftNote;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.FoldedText.Opening;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.Role;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Language;

/// Collects the text of one block after the other and decides, when a block ends, what it was.
final class AknBlocks {

    private static final int LONGEST_ANNEX_LABEL = 40;
    private static final int LONGEST_EMPHASIZED_HEADING = 300;

    private final AknMetadata metadata;
    private final List<Block> blocks = new ArrayList<>();
    private final List<DraftNote> notes = new ArrayList<>();
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
        return blocks;
    }

    List<DraftNote> notes() {
        return notes;
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
                container.endsWith("annex")
                        ? container.substring(0, Math.max(0, container.length() - 6))
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
                && (isItemLabel(pending.number)
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

    private static final int LONGEST_FORMULA = 60;

    void abandon() {
        pending.open = false;
        notes.subList(notes.size() - notesOfPending, notes.size()).clear();
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
        int block = pending.open ? blocks.size() : Math.max(0, blocks.size() - 1);
        notes.add(
                new DraftNote(
                        noteMark,
                        text.substring(offset),
                        noteId,
                        noteText.marks(offset, Opening.NONE),
                        block));
        notesOfPending++;
    }

    // What a block was

    private void finish() {
        var text = pending.text.text();
        switch (pending.role) {
            case PARAGRAPH -> finishParagraph(text);
            case ITEM, PREAMBULAR -> finishLabelled(text);
            case HEADING -> finishHeading(text);
            case ROW, WRAP_UP, TITLE, ANNEX_LABEL, ANNEX_TITLE ->
                    addIfText(pending.role, text, pending.rank);
        }
    }

    private void addIfText(Role role, String text, int rank) {
        if (!text.isEmpty()) {
            add(role, pending.number, rank, text, 0);
        }
    }

    private void finishParagraph(String text) {
        int rank = HeadingRanks.ofClass(pending.styleClass);
        if (rank >= 0 || isUnstyledHeading(text)) {
            pending.rank = rank;
            finishHeading(text);
        } else if (isLatePreamble(text)) {
            pending.role = Role.PREAMBULAR;
            finishLabelled(text);
        } else if (isItemLabel(pending.number)) {
            add(Role.ITEM, pending.number, Block.DEPTH_FROM_LABEL, text, 0);
        } else if (!pending.number.isEmpty()) {
            add(Role.PARAGRAPH, pending.number, 0, text, 0);
        } else if (pending.styleClass.equals("FootnoteText")) {
            addIfText(Role.PARAGRAPH, text, 0);
        } else {
            finishLabelled(text);
        }
    }

    /// A preambular paragraph that the publisher has put among the operative ones.
    private boolean isLatePreamble(String text) {
        return endsWithComma(text)
                && !annex
                && pending.number.isEmpty()
                && !blocks.isEmpty()
                && blocks.getLast().role() == Role.PREAMBULAR
                && blocks.getLast().container().equals(container);
    }

    private static boolean endsWithComma(String text) {
        return !text.isEmpty() && ",،，".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// A label that the publisher left in the text is taken off it.
    private void finishLabelled(String text) {
        var label =
                pending.number.isEmpty() ? Labels.leading(text) : new Labels.Leading("", 0, false);
        boolean preamble = pending.role == Role.PREAMBULAR;
        if (label.length() == 0 || (preamble && !label.item())) {
            if (!text.isEmpty() || !pending.number.isEmpty()) {
                add(pending.role, pending.number, pending.rank, text, 0);
            }
            return;
        }
        boolean item = label.item() || pending.role == Role.ITEM;
        int rank = pending.role == Role.ITEM ? pending.rank : item ? Block.DEPTH_FROM_LABEL : 0;
        add(
                item ? Role.ITEM : Role.PARAGRAPH,
                label.number(),
                rank,
                text.substring(label.length()),
                label.length());
    }

    private boolean isUnstyledHeading(String text) {
        if (text.isEmpty()) {
            return !pending.number.isEmpty() && Labels.isBareDivision(pending.number);
        }
        if (!pending.number.isEmpty()) {
            return Labels.isBareDivision(pending.number) && HeadingRanks.looksLikeHeading(text);
        }
        if (pending.styleClass.equals("FootnoteText")) {
            return false;
        }
        if (annex
                && !blocks.isEmpty()
                && blocks.getLast().role() == Role.ANNEX_LABEL
                && HeadingRanks.looksLikeHeading(text)) {
            return true;
        }
        if (annexUnnamed
                && text.length() <= LONGEST_ANNEX_LABEL
                && AnnexLabel.parse(text).isAnnex()) {
            return true;
        }
        boolean emphasis =
                pending.text.isAllEmphasis() && text.length() <= LONGEST_EMPHASIZED_HEADING;
        boolean bold = emphasis && !pending.text.isItalic() && !endsWithComma(text);
        boolean italicInAnnex =
                emphasis
                        && annex
                        && (HeadingRanks.looksLikeHeading(text)
                                || (annexNumbered && text.endsWith(":")));
        boolean plainLine =
                !annex && HeadingRanks.looksLikeHeading(text) && !pending.text.opensEmphasized();
        return bold
                || italicInAnnex
                || plainLine
                || Labels.leadingDivision(text) > 0 && HeadingRanks.looksLikeHeading(text);
    }

    private void finishHeading(String text) {
        if (isPreambleInHeading(text)) {
            add(Role.PREAMBULAR, "", 0, text, 0);
            return;
        }
        if (text.isEmpty() && pending.number.isEmpty()) {
            return;
        }
        int ofClass = HeadingRanks.ofClass(pending.styleClass);
        var shown = text.isEmpty() ? pending.number : text;
        var number = text.isEmpty() ? "" : pending.number;
        int offset = number.isEmpty() ? Labels.leadingDivision(shown) : 0;
        if (offset > 0) {
            number = Labels.number(shown.substring(0, offset));
            shown = shown.substring(offset);
        }
        var form = number.isEmpty() ? shown : number;
        int rank =
                ofClass >= 0
                        ? ofClass
                        : HeadingRanks.ofForm(
                                form, pending.text.isAllEmphasis() && !pending.text.isItalic());
        boolean behindLabel = !blocks.isEmpty() && blocks.getLast().role() == Role.ANNEX_LABEL;
        var role =
                isAnnexLabel(shown)
                        ? Role.ANNEX_LABEL
                        : behindLabel ? Role.ANNEX_TITLE : Role.HEADING;
        add(role, number, rank, shown, offset);
    }

    /// Sectioned resolutions carry their preambular paragraphs as cross-headings.
    private boolean isPreambleInHeading(String text) {
        return pending.role == Role.HEADING
                && (pending.id.startsWith("preamble")
                        || (pending.text.opensEmphasized()
                                && (endsWithComma(text) || text.endsWith(";"))));
    }

    private boolean isAnnexLabel(String text) {
        return annex && (annexUnnamed || AnnexLabel.parse(text).isAnnex());
    }

    private void add(Role role, String number, int rank, String text, int offset) {
        if (annexUnnamed && role != Role.ANNEX_LABEL) {
            container = container.isEmpty() ? "annex" : container + "/annex";
        }
        annexUnnamed = false;
        boolean heading = isHeading(role);
        var opening =
                heading
                        ? Opening.NONE
                        : metadata.language() == Language.CHINESE ? Opening.ANY : Opening.ITALIC;
        List<Mark> marks = pending.text.marks(offset, opening);
        if (heading && pending.text.isAllEmphasis()) {
            marks = marks.stream().filter(mark -> mark.kind() != Mark.Kind.EMPHASIS).toList();
        }
        var block = new Block(role, container, number, rank, text, pending.id, marks);
        if (role == Role.PARAGRAPH && number.isEmpty() && isNumberAlone()) {
            addToNumberAlone(block);
        } else {
            if (annex && role == Role.PARAGRAPH && !number.isEmpty()) {
                annexNumbered = true;
                turnLinesAboveIntoHeadings();
            }
            blocks.add(block);
        }
    }

    /// Unstyled lines that end in no punctuation mark and stand right above a numbered paragraph of
    /// an annex are its headings.
    private void turnLinesAboveIntoHeadings() {
        for (int i = blocks.size() - 1; i >= 0 && isPlainLine(blocks.get(i)); i--) {
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

    private boolean isPlainLine(Block block) {
        return block.role() == Role.PARAGRAPH
                && block.number().isEmpty()
                && block.container().equals(container)
                && HeadingRanks.looksLikeHeading(block.text());
    }

    /// Whether the last block is a number whose text has been made a paragraph of its own.
    private boolean isNumberAlone() {
        return !blocks.isEmpty()
                && blocks.getLast().role() == Role.PARAGRAPH
                && blocks.getLast().text().isEmpty()
                && blocks.getLast().container().equals(container);
    }

    private void addToNumberAlone(Block text) {
        var number = blocks.removeLast().number();
        blocks.add(
                new Block(
                        text.role(),
                        text.container(),
                        number,
                        text.rank(),
                        text.text(),
                        text.id(),
                        text.marks()));
        for (int i = notes.size() - notesOfPending; i < notes.size(); i++) {
            var note = notes.get(i);
            notes.set(
                    i,
                    new DraftNote(
                            note.mark(), note.text(), note.id(), note.marks(), note.block() - 1));
        }
    }

    private static boolean isHeading(Role role) {
        return switch (role) {
            case HEADING, ANNEX_LABEL, ANNEX_TITLE, TITLE, ROW -> true;
            case PREAMBULAR, PARAGRAPH, ITEM, WRAP_UP -> false;
        };
    }

    private static boolean isItemLabel(String number) {
        if (number.isEmpty()) {
            return false;
        }
        char first = number.charAt(0);
        char last = number.charAt(number.length() - 1);
        boolean lowerLetter = number.length() == 1 && first >= 'a' && first <= 'z';
        return first == '('
                || last == ')'
                || lowerLetter
                || Labels.isBullet(first)
                || (first >= '㈠' && first <= '㈩');
    }
}
