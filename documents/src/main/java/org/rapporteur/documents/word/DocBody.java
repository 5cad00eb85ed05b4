package org.rapporteur.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.TableRows;
import org.rapporteur.documents.structure.WrittenParagraph;
import org.rapporteur.documents.structure.WrittenParagraph.Note;

/// Walks the paragraphs of a DOC.
final class DocBody {

    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NOTE_MARK = '\u0002';
    private static final int BODY_LEVEL = 9;
    private static final int BULLET_FORMAT = 23;

    /// A field's instruction stands between its beginning and its result.
    private static final Pattern INSTRUCTION =
            Pattern.compile("\u0013[^\u0013\u0014\u0015]*[\u0014]");

    private final HWPFDocument document;
    private final NumberingState numbering = new NumberingState();
    private final List<WrittenParagraph> paragraphs = new ArrayList<>();
    private final List<List<List<WrittenParagraph>>> rows = new ArrayList<>();
    private List<List<WrittenParagraph>> row = new ArrayList<>();
    private List<WrittenParagraph> cell = new ArrayList<>();
    private int tables;
    private boolean changesTracked;
    private int fieldDepth;
    private boolean inInstruction;

    DocBody(HWPFDocument document) {
        this.document = document;
    }

    List<WrittenParagraph> paragraphs() {
        return paragraphs;
    }

    boolean hasTrackedChanges() {
        return changesTracked;
    }

    void read() {
        var range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                readInTable(paragraph);
            } else {
                closeTable();
                paragraphs.add(written(paragraph));
            }
        }
        closeTable();
    }

    /// The running headers, in which official documents show their symbol.
    List<String> headers() {
        var texts = new ArrayList<String>();
        var stories = document.getHeaderStoryRange();
        for (int i = 0; i < stories.numParagraphs(); i++) {
            var text = FoldedText.fold(withoutControls(stories.getParagraph(i).text()));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void readInTable(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            rows.add(row);
            row = new ArrayList<>();
            cell = new ArrayList<>();
            return;
        }
        cell.add(written(paragraph));
        if (paragraph.text().indexOf(CELL_END) >= 0) {
            row.add(cell);
            cell = new ArrayList<>();
        }
    }

    private void closeTable() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            tables = TableRows.add(List.copyOf(rows), tables, paragraphs);
        }
        rows.clear();
        row = new ArrayList<>();
        cell = new ArrayList<>();
    }

    private WrittenParagraph written(Paragraph paragraph) {
        var text = new FoldedText();
        var notes = new ArrayList<Note>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            append(paragraph.getCharacterRun(i), text, notes);
        }
        var label = label(paragraph);
        return new WrittenParagraph(
                text, label, Math.max(0, paragraph.getIlvl()), headingLevel(paragraph), 0, notes);
    }

    private void append(CharacterRun run, FoldedText text, List<Note> notes) {
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            changesTracked = true;
        }
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        int start = text.position();
        var raw = run.text();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> {
                    fieldDepth++;
                    inInstruction = true;
                }
                case FIELD_RESULT -> inInstruction = false;
                case FIELD_END -> {
                    fieldDepth = Math.max(0, fieldDepth - 1);
                    inInstruction = false;
                }
                case NOTE_MARK -> addNote(run.getStartOffset() + i, text, notes);
                default -> {
                    if (!inInstruction || fieldDepth == 0) {
                        appendPlain(c, text);
                    }
                }
            }
        }
        if (run.isBold() || run.isItalic()) {
            text.markEmphasis(start, run.isItalic());
        }
    }

    private static void appendPlain(char c, FoldedText text) {
        switch (c) {
            case '\u001e' -> text.append('-');
            case '\u001f', '\u0001', '\u0005', '\u0008' -> {
                // A soft hyphen, and the places of pictures and comments.
            }
            default -> text.append(c);
        }
    }

    private void addNote(int position, FoldedText text, List<Note> notes) {
        var foot = noteAt(document.getFootnotes(), document.getFootnoteRange(), position);
        if (!foot.isEmpty()) {
            int order = document.getFootnotes().getNoteIndexByAnchorPosition(position) + 1;
            text.markFootnote(String.valueOf(order));
            notes.add(new Note(String.valueOf(order), foot));
            return;
        }
        var end = noteAt(document.getEndnotes(), document.getEndnoteRange(), position);
        if (!end.isEmpty()) {
            int order = document.getEndnotes().getNoteIndexByAnchorPosition(position) + 1;
            var mark = NumberForms.print("lowerRoman", order);
            text.markFootnote(mark);
            notes.add(new Note(mark, end));
        }
    }

    private String noteAt(Notes notes, Range texts, int position) {
        int index = notes.getNoteIndexByAnchorPosition(position);
        if (index < 0) {
            return "";
        }
        int base = texts.getStartOffset();
        var note =
                new Range(
                        base + notes.getNoteTextStartOffset(index),
                        base + notes.getNoteTextEndOffset(index),
                        document);
        return FoldedText.fold(withoutControls(note.text()));
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        try {
            var list = paragraph.getList();
            int depth = paragraph.getIlvl();
            return list.getNumberFormat((char) depth) == BULLET_FORMAT
                    ? "•"
                    : FoldedText.fold(
                            AbstractWordUtils.getBulletText(numbering, list, (char) depth));
        } catch (RuntimeException unknownList) {
            // The list tables of old files name lists that are not there.
            return "";
        }
    }

    private int headingLevel(Paragraph paragraph) {
        int level = paragraph.getLvl();
        var style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        var name = style == null || style.getName() == null ? "" : style.getName();
        return Styles.headingLevel(
                name.toLowerCase(Locale.ROOT), level < BODY_LEVEL ? level : Styles.UNSET);
    }

    /// Words without what Word keeps among them: field instructions, anchors, cell ends.
    static String withoutControls(String raw) {
        var plain = INSTRUCTION.matcher(raw).replaceAll("").replace('\u001e', '-');
        var kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= ' ') {
                kept.append(c);
            } else if ("\t\n\u000b\f\r\u0007".indexOf(c) >= 0) {
                kept.append(' ');
            }
        }
        return kept.toString();
    }
}
