package org.rapporteur.documents.akn;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.documents.structure.FoldedText;

/// The parts of a file that hold facts about the document and no provisions: metadata, cover page,
/// conclusions.
final class AknFront {

    private AknFront() {}

    /// Looks at one start tag.
    private interface StartTag {
        void see(XMLStreamReader xml, String name) throws XMLStreamException;
    }

    static void readMeta(XMLStreamReader xml, AknMetadata metadata) throws XMLStreamException {
        walk(
                xml,
                (at, name) -> {
                    switch (name) {
                        case "FRBRdate" -> {
                            if ("adoption".equals(at.getAttributeValue(null, "name"))) {
                                metadata.adopted(attribute(at, "date"));
                            }
                        }
                        case "FRBRlanguage" -> metadata.language(attribute(at, "language"));
                        case "FRBRauthor" -> metadata.author(attribute(at, "href"));
                        default -> {
                            // Keywords and references are not read.
                        }
                    }
                });
    }

    static void readCover(XMLStreamReader xml, AknMetadata metadata) throws XMLStreamException {
        var text = new FoldedText();
        walk(
                xml,
                (at, name) -> {
                    if (name.equals("session")) {
                        metadata.session(attribute(at, "value"));
                    } else if (name.equals("docNumber")
                            && "#symbol".equals(at.getAttributeValue(null, "refersTo"))) {
                        text.clear();
                        readPlain(at, text);
                        metadata.symbol(text.text());
                    }
                });
    }

    static void readConclusions(XMLStreamReader xml, AknMetadata metadata)
            throws XMLStreamException {
        walk(
                xml,
                (at, name) -> {
                    if (name.equals("docDate")
                            && "#adoptionDate".equals(at.getAttributeValue(null, "refersTo"))) {
                        metadata.adopted(attribute(at, "date"));
                    }
                });
    }

    /// Passes over an element and all that it holds.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        walk(xml, (at, name) -> {});
    }

    /// Appends the text of the element, whatever mark-up is in it.
    static void readPlain(XMLStreamReader xml, FoldedText text) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw ReadingStopped.entity();
                default -> {
                    // Comments say nothing.
                }
            }
        }
    }

    private static void walk(XMLStreamReader xml, StartTag visitor) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                visitor.see(xml, xml.getLocalName());
                // A visitor that read to the end tag has left the element.
                depth -= xml.isEndElement() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
