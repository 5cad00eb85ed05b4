package org.rapporteur.documents.akn;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements into memory: those of the structure each on a line, those within a text with no
/// white space added.
final class XmlOut {

    private static final String INDENT = "  ";

    private final StringWriter buffer = new StringWriter();
    private final XMLStreamWriter xml;

    /// For each open element whether structural elements stand in it.
    private final List<Boolean> holdsLines = new ArrayList<>();

    XmlOut() {
        xml = done(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer));
    }

    /// One step of the writer's.
    private interface Step<T> {
        T take() throws XMLStreamException;
    }

    private interface Act {
        void take() throws XMLStreamException;
    }

    /// Writing into memory fails only where our own order of calls is wrong.
    private static <T> T done(Step<T> step) {
        try {
            return step.take();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write XML into memory", impossible);
        }
    }

    private static void act(Act act) {
        done(() -> {
            act.take();
            return true;
        });
    }

    /// The document element, which declares the namespaces.
    void openRoot(String name) {
        act(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("", name, OwnMarkup.AKN);
            xml.writeDefaultNamespace(OwnMarkup.AKN);
            xml.writeNamespace(OwnMarkup.OWN_PREFIX, OwnMarkup.OWN);
        });
        holdsLines.add(false);
    }

    /// An element of the structure.
    ///
    /// @param attributes names and values in turn; an empty value leaves its attribute out
    void open(String name, String... attributes) {
        newLine();
        start(name, attributes);
    }

    /// An element within a text.
    void openInline(String name, String... attributes) {
        start(name, attributes);
    }

    /// An element of ours that says something about the whole file.
    void ownElement(String name, String... attributes) {
        newLine();
        act(() -> xml.writeEmptyElement(OwnMarkup.OWN_PREFIX, name, OwnMarkup.OWN));
        attributes(attributes);
    }

    void empty(String name, String... attributes) {
        newLine();
        act(() -> xml.writeEmptyElement("", name, OwnMarkup.AKN));
        attributes(attributes);
    }

    /// An attribute of our namespace on the element just opened.
    void own(String name, String value) {
        act(() ->
                xml.writeAttribute(
                        OwnMarkup.OWN_PREFIX, OwnMarkup.OWN, name, attributeText(value)));
    }

    void text(String text) {
        int from = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            var before = text.substring(from, at);
            act(() -> {
                xml.writeCharacters(before);
                // A parser would read a plain one as a line end.
                xml.writeEntityRef("#13");
            });
            from = at + 1;
        }
        var rest = text.substring(from);
        act(() -> xml.writeCharacters(rest));
    }

    /// An element with a text and nothing else, on a line of its own.
    void line(String name, String text, String... attributes) {
        open(name, attributes);
        text(text);
        close();
    }

    void close() {
        boolean lines = holdsLines.removeLast();
        act(() -> {
            if (lines) {
                xml.writeCharacters("\n" + INDENT.repeat(holdsLines.size()));
            }
            xml.writeEndElement();
        });
    }

    byte[] finish() {
        act(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        return buffer.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void newLine() {
        holdsLines.set(holdsLines.size() - 1, true);
        act(() -> xml.writeCharacters("\n" + INDENT.repeat(holdsLines.size())));
    }

    private void start(String name, String... attributes) {
        act(() -> xml.writeStartElement("", name, OwnMarkup.AKN));
        attributes(attributes);
        holdsLines.add(false);
    }

    void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            var name = attributes[i];
            var value = attributes[i + 1];
            if (!value.isEmpty()) {
                act(() -> xml.writeAttribute(name, attributeText(value)));
            }
        }
    }

    /// A parser reads tabs and line ends in an attribute as blanks; so they are written as such.
    private static String attributeText(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
