package org.rapporteur.documents.akn;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.instrument.Mark;

/// Reads the words in an element of one of our own files, with what is marked in them.
final class WrittenInline {

    private final Notes notes;
    private int depth;

    /// Reads a note that stands in a text.
    interface Notes {
        void read(XMLStreamReader xml, WrittenText around) throws XMLStreamException;
    }

    WrittenInline(Notes notes) {
        this.notes = notes;
    }

    void read(XMLStreamReader xml, WrittenText words) throws XMLStreamException {
        if (++depth > WrittenAkn.DEEPEST_NESTING) {
            throw new IllegalArgumentException("deeper than anything that we write");
        }
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("authorialNote")) {
                        notes.read(xml, words);
                    } else {
                        readMark(xml, words);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        words.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw ReadingStopped.entity();
                default -> {
                    // We write neither comments nor instructions.
                }
            }
        }
    }

    private void readMark(XMLStreamReader xml, WrittenText words) throws XMLStreamException {
        boolean link = xml.getLocalName().equals("a");
        var kind = link ? Mark.Kind.LINK : kindOf(WrittenAkn.plain(xml, "class"));
        var value =
                WrittenAkn.own(xml, OwnMarkup.VALUE)
                        .orElse(link ? WrittenAkn.plain(xml, "href") : "");
        int opened =
                words.open(
                        kind,
                        value,
                        WrittenAkn.own(xml, OwnMarkup.ORDER).orElse(""),
                        WrittenAkn.own(xml, OwnMarkup.PIECE).orElse(""));
        read(xml, words);
        words.close(opened);
    }

    private static Mark.Kind kindOf(String styleClass) {
        return switch (styleClass) {
            case OwnMarkup.VERB_CLASS -> Mark.Kind.VERB;
            case OwnMarkup.EMPHASIS_CLASS -> Mark.Kind.EMPHASIS;
            case OwnMarkup.FOOTNOTE_CLASS -> Mark.Kind.FOOTNOTE;
            default -> throw new IllegalArgumentException("no class of ours: " + styleClass);
        };
    }
}
