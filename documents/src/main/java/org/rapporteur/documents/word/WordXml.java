package org.rapporteur.documents.word;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The parts' XML: no document types, no entities, nothing from outside.
final class WordXml {

    private WordXml() {}

    /// Looks at one start tag; it may read on to that element's end tag.
    interface StartTag {
        void see(XMLStreamReader xml, String name) throws XMLStreamException;
    }

    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /// Reads a whole part.
    static void walk(byte[] part, StartTag visitor) throws XMLStreamException {
        var xml = open(part);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.see(xml, xml.getLocalName());
                }
            }
        } finally {
            xml.close();
        }
    }

    /// Reads the children of the element whose start tag was just read, to its end tag.
    static void children(XMLStreamReader xml, StartTag visitor) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.see(xml, xml.getLocalName());
                // A visitor that read to the end tag has left the element.
                depth += xml.isEndElement() ? 0 : 1;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        children(xml, (at, name) -> {});
    }

    /// The attribute of that local name, whatever its namespace; empty where there is none.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /// The number of an attribute; `otherwise` where it is no number.
    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /// A switch such as `<w:b/>` or `<w:b w:val="0"/>`.
    static boolean isOn(XMLStreamReader xml) {
        return switch (value(xml)) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}
