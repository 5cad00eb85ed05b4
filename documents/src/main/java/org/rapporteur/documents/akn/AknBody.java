package org.rapporteur.documents.akn;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.DraftNote;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.Role;
import org.rapporteur.issue.IssueCode;

/// Walks the elements of one AKN file once and turns them into blocks in reading order.
///
/// Each `read…` method is called with the reader on a start tag and returns with it on the matching
/// end tag. An element that no method knows is transparent: what it holds is read as if it stood
/// there alone, so that no text is lost.
final class AknBody {

    /// Real files stay below 30; the parser itself gives up at 100.
    private static final int DEEPEST_NESTING = 80;

    /// The zone decides what a bare paragraph is.
    private enum Zone {
        PREFACE,
        PREAMBLE,
        MAIN
    }

    private final AknMetadata metadata = new AknMetadata();
    private final AknBlocks blocks = new AknBlocks(metadata);
    private Zone zone = Zone.MAIN;
    private int depth;
    private int itemDepth = -1;
    private boolean itemsByLabel;
    private int tables;
    private String enclosingId = "";

    AknMetadata metadata() {
        return metadata;
    }

    List<Block> blocks() {
        return blocks.blocks();
    }

    List<DraftNote> notes() {
        return blocks.notes();
    }

    /// Forgets the paragraph that the fault cut off.
    void abandon() {
        blocks.abandon();
    }

    void readDocument(XMLStreamReader xml) throws XMLStreamException {
        readElement(xml);
        blocks.close();
    }

    private void readChildren(XMLStreamReader xml) throws XMLStreamException {
        if (++depth > DEEPEST_NESTING) {
            throw new ReadingStopped(
                    IssueCode.NESTING_TOO_DEEP,
                    "Elements nest more than " + DEEPEST_NESTING + " deep.");
        }
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> readElement(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        readText(xml);
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                        throw ReadingStopped.entity();
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private void readText(XMLStreamReader xml) {
        if (blocks.isOpen()) {
            blocks.text().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else if (!xml.isWhiteSpace()) {
            // Text that stands outside any paragraph is kept as one.
            blocks.begin(Role.PARAGRAPH, enclosingId, "", 0);
            blocks.text().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void readElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "meta" -> AknFront.readMeta(xml, metadata);
            case "coverPage" -> AknFront.readCover(xml, metadata);
            case "conclusions" -> {
                blocks.close();
                AknFront.readConclusions(xml, metadata);
            }
            case "collectionBody" -> AknFront.skip(xml);
            case "preface" -> readPreface(xml);
            case "preamble" -> readZone(xml, Zone.PREAMBLE);
            case "mainBody", "body" -> readZone(xml, Zone.MAIN);
            case "statement" -> readStatement(xml);
            case "doc" -> readAnnex(xml);
            case "formula" -> readFormula(xml);
            case "container" -> readContainer(xml);
            case "paragraph", "alinea", "article", "clause" -> readParagraph(xml);
            case "point", "item", "indent", "subparagraph" -> readItem(xml);
            case "list", "blockList", "sublist" -> readList(xml);
            case "wrapUp", "listConclusion" -> readBlock(xml, Role.WRAP_UP);
            case "num" -> readNumber(xml);
            case "heading", "subheading", "crossHeading" -> readHeading(xml);
            case "table" -> readTable(xml);
            case "embeddedStructure" -> readDraft(xml);
            case "docTitle" -> readTitle(xml);
            case "docNumber" -> AknFront.skip(xml);
            case "p", "listIntroduction" -> readLine(xml);
            case "authorialNote" -> readNote(xml);
            case "a" -> readLink(xml);
            case "span", "i", "b" -> readStyled(xml);
            case "eol", "br" -> readBreak(xml);
            default -> readChildren(xml);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String idOf(XMLStreamReader xml) {
        var id = attribute(xml, "eId");
        return id.isEmpty() ? enclosingId : id;
    }

    // Parts of the document

    private void readPreface(XMLStreamReader xml) throws XMLStreamException {
        blocks.close();
        readZone(xml, Zone.PREFACE);
    }

    private void readTitle(XMLStreamReader xml) throws XMLStreamException {
        int start = blocks.text().position();
        readChildren(xml);
        if (blocks.isOpen() && blocks.container().isEmpty()) {
            metadata.title(blocks.text().text().substring(start));
        }
    }

    private void readZone(XMLStreamReader xml, Zone entered) throws XMLStreamException {
        blocks.close();
        var before = zone;
        zone = entered;
        readChildren(xml);
        blocks.close();
        zone = before;
    }

    /// One resolution; under a collection the first is A, the second B, and a draft for another
    /// body is `draft`.
    private void readStatement(XMLStreamReader xml) throws XMLStreamException {
        boolean draft = attribute(xml, "name").startsWith("draft");
        var before = blocks.container();
        if (draft || depth > 1) {
            blocks.enterContainer(draft ? "draft" : blocks.nextLetter());
        }
        readChildren(xml);
        blocks.close();
        blocks.enterContainer(before);
    }

    private void readDraft(XMLStreamReader xml) throws XMLStreamException {
        blocks.close();
        var before = blocks.container();
        blocks.enterContainer("draft");
        readChildren(xml);
        blocks.close();
        blocks.enterContainer(before);
    }

    private void readAnnex(XMLStreamReader xml) throws XMLStreamException {
        blocks.close();
        blocks.annexOpens();
        readChildren(xml);
        blocks.annexCloses();
    }

    // Paragraphs

    /// "The General Assembly," is no provision; words that go on after it are.
    private void readFormula(XMLStreamReader xml) throws XMLStreamException {
        blocks.begin(Role.PREAMBULAR, idOf(xml), "", 0);
        readChildren(xml);
        blocks.closeFormula();
    }

    private void readContainer(XMLStreamReader xml) throws XMLStreamException {
        var name = attribute(xml, "name");
        if (name.equals("formula")) {
            readFormula(xml);
        } else if (name.equals("table") || (name.isEmpty() && zone == Zone.MAIN)) {
            readWithin(xml, idOf(xml));
        } else {
            readBlock(xml, Role.PREAMBULAR);
        }
    }

    private void readWithin(XMLStreamReader xml, String id) throws XMLStreamException {
        var before = enclosingId;
        enclosingId = id;
        readChildren(xml);
        enclosingId = before;
    }

    private void readBlock(XMLStreamReader xml, Role role) throws XMLStreamException {
        var id = idOf(xml);
        blocks.begin(role, id, "", 0);
        readWithin(xml, id);
        blocks.close();
    }

    private void readParagraph(XMLStreamReader xml) throws XMLStreamException {
        var id = idOf(xml);
        blocks.begin(Role.PARAGRAPH, id, attribute(xml, "class"), 0);
        var outerDepth = itemDepth;
        boolean outerByLabel = itemsByLabel;
        itemDepth = -1;
        itemsByLabel = false;
        readWithin(xml, id);
        blocks.close();
        itemDepth = outerDepth;
        itemsByLabel = outerByLabel;
    }

    private void readList(XMLStreamReader xml) throws XMLStreamException {
        itemsByLabel |= blocks.isItemNumbered();
        itemDepth++;
        readChildren(xml);
        itemDepth--;
    }

    private void readItem(XMLStreamReader xml) throws XMLStreamException {
        var id = idOf(xml);
        blocks.begin(
                Role.ITEM,
                id,
                "",
                itemsByLabel || itemDepth < 0 ? Block.DEPTH_FROM_LABEL : itemDepth);
        readWithin(xml, id);
        blocks.close();
    }

    private void readNumber(XMLStreamReader xml) throws XMLStreamException {
        var number = new FoldedText();
        AknFront.readPlain(xml, number);
        blocks.number(Labels.number(number.text()), enclosingId);
    }

    private void readHeading(XMLStreamReader xml) throws XMLStreamException {
        blocks.beginHeading(idOf(xml));
        readChildren(xml);
        blocks.closeHeading(enclosingId);
    }

    /// A `p` continues the block that holds it; outside any it is one of its own.
    private void readLine(XMLStreamReader xml) throws XMLStreamException {
        if (blocks.isOpen()) {
            blocks.text().space();
            readChildren(xml);
            blocks.text().space();
        } else if (zone == Zone.PREFACE) {
            blocks.begin(Role.TITLE, enclosingId, "", 0);
            readChildren(xml);
            blocks.closeTitle();
        } else {
            blocks.begin(
                    zone == Zone.PREAMBLE ? Role.PREAMBULAR : Role.PARAGRAPH,
                    idOf(xml),
                    attribute(xml, "class"),
                    0);
            readChildren(xml);
            blocks.close();
        }
    }

    private void readTable(XMLStreamReader xml) throws XMLStreamException {
        blocks.close();
        new AknTable(blocks, ++tables, idOf(xml), this::readChildren).read(xml);
    }

    // Inline elements

    private void readStyled(XMLStreamReader xml) throws XMLStreamException {
        var style = attribute(xml, "class");
        boolean italic = style.contains("italic") || xml.getLocalName().equals("i");
        boolean bold = style.contains("bold") || xml.getLocalName().equals("b");
        var text = blocks.text();
        int start = text.position();
        int generation = text.generation();
        readChildren(xml);
        if ((italic || bold) && text.generation() == generation) {
            text.markEmphasis(start, italic);
        }
    }

    private void readLink(XMLStreamReader xml) throws XMLStreamException {
        var address = attribute(xml, "href");
        var text = blocks.text();
        int start = text.position();
        int generation = text.generation();
        readChildren(xml);
        if (text.generation() == generation) {
            text.markLink(start, address);
        }
    }

    private void readBreak(XMLStreamReader xml) throws XMLStreamException {
        blocks.text().space();
        readChildren(xml);
    }

    private void readNote(XMLStreamReader xml) throws XMLStreamException {
        blocks.beginNote(attribute(xml, "marker"), attribute(xml, "eId"));
        readChildren(xml);
        blocks.endNote();
    }

    /// Reads what stands within an element whose own meaning the caller knows.
    interface Content {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }
}
