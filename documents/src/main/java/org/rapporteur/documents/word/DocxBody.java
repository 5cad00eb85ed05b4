package org.rapporteur.documents.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.documents.structure.TableRows;
import org.rapporteur.documents.structure.WrittenParagraph;
import org.rapporteur.documents.structure.WrittenParagraph.Note;

/// Walks a part with text: paragraphs, runs, tables, and whatever stands within them, in the order
/// of the file.
///
/// Tracked changes are taken as accepted. Hidden text, comments and tables of contents are left
/// out.
final class DocxBody {

    /// Tables, text boxes and controls within one another.
    private static final int DEEPEST_NESTING = 40;

    private final Styles styles;
    private final Numbering numbering;
    private final Relations relations;
    private final Map<String, String> noteTexts = new HashMap<>();
    private List<WrittenParagraph> paragraphs = new ArrayList<>();

    /// Notes whose mark stands in a paragraph without words; the next paragraph takes them.
    private final List<Note> homelessNotes = new ArrayList<>();

    private DocxText open = new DocxText();
    private int tables;
    private int footnotes;
    private int endnotes;
    private int nesting;
    private boolean changesTracked;
    private boolean otherFileHeld;
    private boolean nestedTooDeep;

    DocxBody(Styles styles, Numbering numbering, Relations relations) {
        this.styles = styles;
        this.numbering = numbering;
        this.relations = relations;
    }

    List<WrittenParagraph> paragraphs() {
        return paragraphs;
    }

    boolean hasTrackedChanges() {
        return changesTracked;
    }

    boolean holdsOtherFile() {
        return otherFileHeld;
    }

    boolean isNestedTooDeep() {
        return nestedTooDeep;
    }

    /// Reads the notes before the text, so that each is at hand where its mark stands.
    ///
    /// @param element `footnote` or `endnote`
    void readNotes(byte[] part, String element) throws XMLStreamException {
        WordXml.walk(
                part,
                (xml, name) -> {
                    if (name.equals(element)) {
                        var id = element + WordXml.attribute(xml, "id");
                        noteTexts.put(id, join(blocksOf(xml)));
                    }
                });
    }

    void read(byte[] part) throws XMLStreamException {
        WordXml.walk(part, this::block);
    }

    /// The texts of a part that is none of the body's: a header.
    List<String> texts(byte[] part) throws XMLStreamException {
        var kept = paragraphs;
        paragraphs = new ArrayList<>();
        try {
            read(part);
            return paragraphs.stream().map(paragraph -> paragraph.text().text()).toList();
        } finally {
            paragraphs = kept;
        }
    }

    private static String join(List<WrittenParagraph> parts) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            if (!part.label().isEmpty()) {
                words.add(part.label());
            }
            words.add(part.text().text());
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private List<WrittenParagraph> blocksOf(XMLStreamReader xml) throws XMLStreamException {
        var kept = paragraphs;
        var outer = open;
        paragraphs = new ArrayList<>();
        open = new DocxText();
        try {
            if (++nesting > DEEPEST_NESTING) {
                nestedTooDeep = true;
                WordXml.skip(xml);
            } else {
                WordXml.children(xml, this::block);
            }
            return paragraphs;
        } finally {
            nesting--;
            paragraphs = kept;
            open = outer;
        }
    }

    private void block(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> readParagraph(xml);
            case "tbl" -> readTable(xml);
            case "altChunk" -> otherFileHeld = true;
            case "sectPr" -> WordXml.skip(xml);
            default -> change(xml, name);
        }
    }

    /// What may stand around paragraphs and within them.
    private void change(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "ins", "moveTo" -> changesTracked = true;
            case "del", "moveFrom" -> {
                changesTracked = true;
                WordXml.skip(xml);
            }
            case "Fallback" -> WordXml.skip(xml);
            case "sdtPr" -> WordXml.skip(xml);
            default -> {
                // What it holds is read in its turn.
            }
        }
    }

    // Paragraphs

    private void readParagraph(XMLStreamReader xml) throws XMLStreamException {
        var paragraph = open;
        paragraph.endDeleted = false;
        WordXml.children(xml, this::inline);
        if (!paragraph.endDeleted) {
            finish(paragraph);
            open = new DocxText();
        }
    }

    private void finish(DocxText paragraph) {
        var style = paragraph.style;
        int outline =
                paragraph.properties.outline == Styles.UNSET
                        ? style.outline()
                        : paragraph.properties.outline;
        boolean direct = paragraph.properties.numbering != Styles.UNSET;
        int list = direct ? paragraph.properties.numbering : style.numbering();
        int depth =
                paragraph.properties.depth == Styles.UNSET
                        ? Math.max(0, style.depth())
                        : paragraph.properties.depth;
        var label = list > 0 ? numbering.next(list, depth) : Numbering.Label.NONE;
        if (paragraph.text.isEmpty()) {
            homelessNotes.addAll(paragraph.notes);
        } else if (!Styles.isContents(style.name())) {
            paragraph.notes.addAll(0, homelessNotes);
            homelessNotes.clear();
            paragraphs.add(
                    new WrittenParagraph(
                            paragraph.text,
                            label.text(),
                            label.depth(),
                            Styles.headingLevel(style.name(), outline),
                            0,
                            paragraph.notes));
        }
        paragraphs.addAll(paragraph.boxes);
    }

    private void inline(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> WordXml.children(xml, this::paragraphProperty);
            case "r" -> readRun(xml);
            case "hyperlink" -> readLink(xml);
            case "t" -> open.append(characters(xml));
            case "tbl" -> readTable(xml);
            default -> change(xml, name);
        }
    }

    private void paragraphProperty(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> {
                open.styleId = WordXml.value(xml);
                open.style = styles.get(open.styleId);
            }
            case "rPr" ->
                    WordXml.children(
                            xml,
                            (at, inner) -> {
                                open.endDeleted |= inner.equals("del");
                                changesTracked |= inner.equals("del") || inner.equals("ins");
                                if (inner.equals("rPrChange")) {
                                    WordXml.skip(at);
                                }
                            });
            case "pPrChange", "sectPr" -> WordXml.skip(xml);
            default -> open.properties.see(xml, name);
        }
    }

    private void readLink(XMLStreamReader xml) throws XMLStreamException {
        var id = WordXml.attribute(xml, "id");
        var paragraph = open;
        int start = paragraph.text.position();
        WordXml.children(xml, this::inline);
        var address = relations.targets().getOrDefault(id, "");
        if (!address.isEmpty()) {
            paragraph.text.markLink(start, address);
        }
    }

    // Runs

    private void readRun(XMLStreamReader xml) throws XMLStreamException {
        var paragraph = open;
        paragraph.beginRun();
        int start = paragraph.text.position();
        WordXml.children(xml, this::runContent);
        if (!paragraph.customMarkOf.isEmpty()) {
            var all = paragraph.text.text();
            var mark = all.substring(Math.min(start, all.length())).strip();
            paragraph.text.cutTo(start);
            addNote(paragraph.customMarkOf, mark.isEmpty() ? "*" : mark);
        } else if (paragraph.runBold || paragraph.runItalic) {
            paragraph.text.markEmphasis(start, paragraph.runItalic);
        }
    }

    private void runContent(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "rPr" -> readRunProperties(xml);
            case "t" -> open.append(characters(xml));
            case "tab", "br", "cr", "ptab" -> open.space();
            case "noBreakHyphen" -> open.append("-");
            case "footnoteReference" -> noteReference(xml, "footnote");
            case "endnoteReference" -> noteReference(xml, "endnote");
            case "txbxContent" -> {
                var host = open;
                host.boxes.addAll(blocksOf(xml));
            }
            case "rt", "instrText", "delText" -> WordXml.skip(xml);
            default -> change(xml, name);
        }
    }

    private void readRunProperties(XMLStreamReader xml) throws XMLStreamException {
        var direct = new Styles.Properties();
        var named = new Styles.Style[] {Styles.Style.NONE};
        WordXml.children(
                xml,
                (at, name) -> {
                    switch (name) {
                        case "vanish" -> open.runHidden = WordXml.isOn(at);
                        case "rStyle" -> named[0] = styles.get(WordXml.value(at));
                        default -> direct.see(at, name);
                    }
                });
        open.runBold = open.isBold(named[0], direct.bold);
        open.runItalic = open.isItalic(named[0], direct.italic);
    }

    private void noteReference(XMLStreamReader xml, String element) {
        var id = element + WordXml.attribute(xml, "id");
        var custom = WordXml.attribute(xml, "customMarkFollows");
        if (custom.equals("1") || custom.equals("true") || custom.equals("on")) {
            open.customMarkOf = id;
        } else if (element.equals("footnote")) {
            addNote(id, String.valueOf(++footnotes));
        } else {
            addNote(id, NumberForms.print("lowerRoman", ++endnotes));
        }
    }

    private void addNote(String id, String mark) {
        var text = noteTexts.getOrDefault(id, "");
        if (!text.isEmpty()) {
            open.text.markFootnote(mark);
            open.notes.add(new Note(mark, text));
        }
    }

    private static String characters(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                WordXml.skip(xml);
            }
            event = xml.next();
        }
        return words.toString();
    }

    // Tables

    private void readTable(XMLStreamReader xml) throws XMLStreamException {
        var rows = new ArrayList<List<List<WrittenParagraph>>>();
        var deleted = new boolean[1];
        WordXml.children(
                xml,
                (at, name) -> {
                    switch (name) {
                        case "tr" -> {
                            rows.add(new ArrayList<>());
                            deleted[0] = false;
                        }
                        case "trPr" ->
                                WordXml.children(
                                        at, (inner, kind) -> deleted[0] |= kind.equals("del"));
                        case "tc" -> {
                            var cell = blocksOf(at);
                            changesTracked |= deleted[0];
                            if (!deleted[0] && !rows.isEmpty()) {
                                rows.getLast().add(cell);
                            }
                        }
                        default -> change(at, name);
                    }
                });
        tables = TableRows.add(rows, tables, paragraphs);
    }
}
