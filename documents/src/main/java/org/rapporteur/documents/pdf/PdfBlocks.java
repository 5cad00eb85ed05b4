package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rapporteur.documents.pdf.NoteArea.Note;
import org.rapporteur.documents.structure.AnnexLabel;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.Contents;
import org.rapporteur.documents.structure.DraftNote;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.FoldedText.Opening;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.Preambles;
import org.rapporteur.documents.structure.Role;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.text.Language;

/// Decides what each paragraph is, and hands blocks with their notes to the outline.
final class PdfBlocks {

    private static final int LONGEST_ANNEX_LABEL = 40;
    private static final int LONGEST_HEADING = 300;

    /// Larger than the text by this much: a heading.
    private static final float LARGER = 1.1f;

    /// Number, title and page; a wider table may fill its blanks with dots too.
    private static final int MOST_CELLS_OF_CONTENTS = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final List<DraftNote> drafts = new ArrayList<>();
    private final List<Note> notes;
    private final Set<Note> attached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final NoteMarks marks;
    private final Measurements usual;
    private final Language language;
    private final TableHeads tables = new TableHeads();
    // The box that is being read.
    private int openBox;

    private boolean preamble;
    private boolean annex;

    PdfBlocks(NoteArea area, Measurements usual, Language language) {
        this.notes = area.notes();
        this.marks = area.marks();
        this.usual = usual;
        this.language = language;
    }

    List<Block> blocks() {
        preambleCloses();
        return blocks;
    }

    List<DraftNote> notes() {
        return drafts;
    }

    /// Says which notes' marks were found in no paragraph.
    List<Issue> issues() {
        return notes.stream()
                .filter(note -> !attached.contains(note))
                .map(note ->
                        new Issue(
                                IssueCode.NOTE_WITHOUT_MARK,
                                note.page(),
                                "Note " + note.mark() + " has no mark in the text of its page."))
                .toList();
    }

    /// Adds the title and the text; what stands before the title are facts about the document.
    void addAll(List<Paragraph> paragraphs, PdfFront front) {
        front.agendaItem(paragraphs).forEach(this::add);
        int first = front.isResolution() ? front.titleStart() : 0;
        paragraphs.subList(first, front.titleEnd()).forEach(this::title);
        preamble = front.isResolution();
        int at = front.textStart();
        while (at < paragraphs.size()) {
            int row = lengthOfRow(paragraphs, at);
            int closing = row > 0 ? row : ClosingLines.length(paragraphs, at, usual);
            if (row > 0) {
                addRow(paragraphs.subList(at, at + row));
            } else if (closing == 0) {
                add(paragraphs.get(at));
            }
            at += Math.max(1, closing);
        }
    }

    /// How many paragraphs from here on are cells of one row; 0 in no table.
    private static int lengthOfRow(List<Paragraph> paragraphs, int from) {
        int end = from;
        while (end < paragraphs.size()
                && paragraphs.get(end).cell().isInRowOf(paragraphs.get(from).cell())) {
            end++;
        }
        return end - from;
    }

    private void addRow(List<Paragraph> cells) {
        var written = new LineText(marks);
        for (var cell : cells) {
            written.endCell();
            cell.lines().forEach(written::append);
        }
        var text = written.finish();
        if (!text.isEmpty()
                && (cells.size() > MOST_CELLS_OF_CONTENTS || !Contents.isEntry(text.text()))
                && !tables.isRepeated(cells.getFirst(), text.text(), followsRow())) {
            preambleCloses();
            add(Role.ROW, "", tables.number(), text, 0, cells.getFirst(), written);
        }
    }

    private boolean followsRow() {
        return !blocks.isEmpty() && blocks.getLast().role() == Role.ROW;
    }

    /// A title becomes a block only where it carries a note.
    private void title(Paragraph paragraph) {
        var written = new LineText(marks);
        paragraph.lines().forEach(written::append);
        if (!written.marked().isEmpty()) {
            var text = written.finish();
            int offset = Labels.leadingNumber(text.text());
            add(Role.TITLE, "", 0, text, offset, paragraph, written);
        }
    }

    private void add(Paragraph paragraph) {
        var written = new LineText(marks);
        paragraph.lines().forEach(written::append);
        var text = written.finish();
        var words = text.text();
        if (words.isEmpty() || Contents.isEntry(words)) {
            return;
        }
        if (paragraph.cell().isBox()) {
            addBoxed(paragraph, text, written);
        } else if (isAnnexLabel(paragraph, words)) {
            annex = true;
            preambleCloses();
            add(Role.ANNEX_LABEL, "", 0, text, 0, paragraph, written);
        } else if (isHeading(paragraph, words)) {
            addHeading(paragraph, text, written);
        } else {
            addText(paragraph, text, written);
        }
    }

    /// What stands in a box is no part of the text's own order: its heading opens no section, and
    /// its numbers are those of a list under its first paragraph.
    private void addBoxed(Paragraph paragraph, FoldedText text, LineText written) {
        int box = paragraph.cell().table();
        var label = Labels.leading(text.text());
        boolean item = box == openBox && label.length() > 0;
        openBox = box;
        add(
                item ? Role.ITEM : Role.PARAGRAPH,
                item ? label.number() : "",
                item ? Block.DEPTH_FROM_LABEL : 0,
                text,
                label.length(),
                paragraph,
                written);
    }

    private void addText(Paragraph paragraph, FoldedText text, LineText written) {
        var words = text.text();
        var label = Labels.leading(words);
        if (label.length() > 0) {
            if (!label.item()) {
                preambleCloses();
            }
            add(
                    label.item() ? Role.ITEM : Role.PARAGRAPH,
                    label.number(),
                    label.item() ? Block.DEPTH_FROM_LABEL : 0,
                    text,
                    label.length(),
                    paragraph,
                    written);
        } else {
            add(preamble ? Role.PREAMBULAR : Role.PARAGRAPH, "", 0, text, 0, paragraph, written);
        }
    }

    private void preambleCloses() {
        if (preamble) {
            preamble = false;
            for (int i = blocks.size() - 1; i >= 0 && Preambles.isAct(blocks.get(i)); i--) {
                blocks.set(i, blocks.get(i).as(Role.PARAGRAPH, 0));
            }
        }
    }

    private void addHeading(Paragraph paragraph, FoldedText text, LineText written) {
        var words = text.text();
        int division = Labels.leadingDivision(words);
        var label = Labels.leading(words);
        int offset = division > 0 ? division : label.length();
        var number = division > 0 ? Labels.number(words.substring(0, division)) : label.number();
        boolean behindLabel = !blocks.isEmpty() && blocks.getLast().role() == Role.ANNEX_LABEL;
        add(
                behindLabel ? Role.ANNEX_TITLE : Role.HEADING,
                offset == 0 ? "" : number,
                rank(paragraph),
                text,
                offset,
                paragraph,
                written);
    }

    private int rank(Paragraph paragraph) {
        float ratio = paragraph.size() / usual.size();
        if (paragraph.isBold()) {
            return ratio > 1.3f ? 10 : ratio > 1.1f ? 20 : 30;
        }
        return paragraph.isItalic() ? 40 : 42;
    }

    private boolean isAnnexLabel(Paragraph paragraph, String words) {
        return (paragraph.isBold() || paragraph.size() > usual.size() * LARGER)
                && (words.length() <= LONGEST_ANNEX_LABEL
                        ? AnnexLabel.parse(words).isAnnex()
                        : AnnexLabel.isOfLetter(words));
    }

    private boolean isHeading(Paragraph paragraph, String words) {
        if (words.length() > LONGEST_HEADING) {
            return false;
        }
        char end = words.charAt(words.length() - 1);
        boolean open = ",;，；،؛".indexOf(end) >= 0;
        if (paragraph.isBold()) {
            return !open;
        }
        if (paragraph.size() > usual.size() * LARGER) {
            return !open && end != '.';
        }
        return paragraph.isItalic() && !open && ".:".indexOf(end) < 0;
    }

    private void add(
            Role role,
            String number,
            int rank,
            FoldedText text,
            int offset,
            Paragraph paragraph,
            LineText written) {
        boolean heading =
                role == Role.ROW
                        || role == Role.HEADING
                        || role == Role.ANNEX_LABEL
                        || role == Role.ANNEX_TITLE
                        || role == Role.TITLE;
        var opening =
                heading
                        ? Opening.NONE
                        : language == Language.CHINESE ? Opening.ANY : Opening.ITALIC;
        attach(written);
        blocks.add(
                new Block(
                        role,
                        "",
                        number,
                        rank,
                        text.text().substring(offset),
                        "",
                        text.marks(offset, opening),
                        paragraph.page()));
    }

    private void attach(LineText written) {
        for (var marked : written.marked()) {
            notes.stream()
                    .filter(note ->
                            note.page() == marked.page()
                                    && note.mark().equals(marked.mark())
                                    && !attached.contains(note))
                    .findFirst()
                    .ifPresent(note -> {
                        attached.add(note);
                        var words = LineText.of(note.lines(), NoteMarks.NONE);
                        drafts.add(
                                new DraftNote(
                                        note.mark(),
                                        words.text(),
                                        "",
                                        words.marks(0, Opening.NONE),
                                        blocks.size()));
                    });
        }
    }
}
