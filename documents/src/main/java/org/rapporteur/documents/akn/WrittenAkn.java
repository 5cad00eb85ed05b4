package org.rapporteur.documents.akn;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Reads exactly what [AknWriter] wrote.
///
/// A file that names us as its source but was changed so that it does not keep our form (an unknown
/// kind, an address twice, a fault in the XML) gives nothing here, and is read like any other.
final class WrittenAkn {

    /// The source is named in the first lines.
    private static final int LOOK_AHEAD = 2_000;

    private static final String SIGN = "<identification source=\"" + OwnMarkup.SOURCE + "\"";

    /// Nothing that we write nests this deep.
    static final int DEEPEST_NESTING = 80;

    private final WrittenMetadata metadata = new WrittenMetadata();
    private final List<WrittenProvision> provisions = new ArrayList<>();
    private final List<WrittenProvision> open = new ArrayList<>();
    private final List<OrderedNote> notes = new ArrayList<>();
    private final WrittenInline inline = new WrittenInline(this::readNote);
    private String part = "";
    private int sections;
    private int items;
    private int depth;

    /// @param order place in the list of notes; 0 for all where they come in their order
    private record OrderedNote(Footnote note, int order) {}

    private WrittenAkn() {}

    static Optional<Instrument> read(String text, Source source) {
        if (!text.substring(0, Math.min(text.length(), LOOK_AHEAD)).contains(SIGN)) {
            return Optional.empty();
        }
        try {
            var written = new WrittenAkn();
            written.walk(text);
            return Optional.of(written.assemble(source));
        } catch (XMLStreamException
                | ReadingStopped
                | IllegalArgumentException
                | DateTimeException changed) {
            return Optional.empty();
        }
    }

    private void walk(String text) throws XMLStreamException {
        var xml = AknReader.hardenedFactory().createXMLStreamReader(new StringReader(text));
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    readElement(xml);
                } else if (event == XMLStreamConstants.DTD) {
                    throw ReadingStopped.entity();
                }
            }
        } finally {
            xml.close();
        }
    }

    private Instrument assemble(Source source) {
        var trail = new SectionTrail();
        var finished = provisions.stream().map(one -> one.finish(trail)).toList();
        checkAddresses(finished);
        var issues =
                finished.isEmpty()
                        ? List.of(Issue.of(IssueCode.NO_PROVISIONS, "No paragraph was found."))
                        : List.<Issue>of();
        return new Instrument(
                source,
                Format.AKN,
                metadata.language,
                Symbol.parse(metadata.symbol).orElse(null),
                metadata.body,
                metadata.title,
                metadata.session,
                metadata.adopted,
                metadata.within,
                finished,
                notes.stream()
                        .sorted(Comparator.comparingInt(OrderedNote::order))
                        .map(OrderedNote::note)
                        .toList(),
                issues);
    }

    private static void checkAddresses(List<Provision> provisions) {
        var seen = new HashSet<ProvisionAddress>();
        for (var provision : provisions) {
            if (!seen.add(provision.address())) {
                throw new IllegalArgumentException("an address twice: " + provision.address());
            }
        }
    }

    // Structure

    private void readChildren(XMLStreamReader xml) throws XMLStreamException {
        if (++depth > DEEPEST_NESTING) {
            throw new IllegalArgumentException("deeper than anything that we write");
        }
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                readElement(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw ReadingStopped.entity();
            }
        }
    }

    private void readElement(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        boolean provision = xml.getAttributeValue(null, "title") != null;
        if (provision) {
            begin(xml, name);
        }
        boolean section = name.equals("section");
        boolean item = name.equals("point") || name.equals("item");
        sections += section ? 1 : 0;
        items += item ? 1 : 0;
        readNamed(xml, name);
        sections -= section ? 1 : 0;
        items -= item ? 1 : 0;
        if (provision) {
            open.removeLast();
        }
    }

    private void readNamed(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "FRBRdate" -> {
                if (plain(xml, "name").equals("adoption")) {
                    metadata.adopted = LocalDate.parse(plain(xml, "date"));
                }
                readChildren(xml);
            }
            case "FRBRlanguage" -> {
                metadata.language = Language.ofCode(plain(xml, "language"));
                readChildren(xml);
            }
            case "FRBRalias" -> {
                metadata.within = plain(xml, "value");
                readChildren(xml);
            }
            case "docAuthority" -> metadata.body = plainText(xml);
            case "docNumber" -> metadata.symbol = plainText(xml);
            case "docTitle" -> metadata.title = plainText(xml);
            case "session" -> metadata.session = plainText(xml);
            case "mainBody", "hcontainer" -> readPart(xml);
            case "num" -> current().number = OwnMarkup.numberOf(plainText(xml));
            case "td" -> readCell(xml);
            case "p", "heading" -> readLine(xml);
            default -> readChildren(xml);
        }
    }

    private void readPart(XMLStreamReader xml) throws XMLStreamException {
        var before = part;
        part = own(xml, OwnMarkup.PART).orElse(part);
        readChildren(xml);
        part = before;
    }

    private void begin(XMLStreamReader xml, String element) {
        var address = plain(xml, "title");
        boolean within = part.isEmpty() || address.startsWith(part + "/");
        if (!within) {
            throw new IllegalArgumentException("an address outside its part: " + address);
        }
        var place = part.isEmpty() ? address : address.substring(part.length() + 1);
        var kind = ProvisionKind.valueOf(plain(xml, "class").toUpperCase(Locale.ROOT));
        var provision = new WrittenProvision(new ProvisionAddress(part, place), kind);
        int implied = element.equals("section") ? sections : isItem(element) ? items : 0;
        provision.level = own(xml, OwnMarkup.LEVEL).map(Integer::parseInt).orElse(implied);
        provision.page = own(xml, OwnMarkup.PAGE).map(Integer::parseInt).orElse(0);
        provision.number = own(xml, OwnMarkup.NUMBER).orElse("");
        provision.id = own(xml, OwnMarkup.ID).orElse(plain(xml, "wId"));
        provision.section = own(xml, OwnMarkup.SECTION).orElse(null);
        provisions.add(provision);
        open.add(provision);
    }

    private static boolean isItem(String element) {
        return element.equals("point") || element.equals("item");
    }

    private WrittenProvision current() {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("words that belong to no provision");
        }
        return open.getLast();
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        if (current().cells++ > 0) {
            current().words.append(OwnMarkup.CELL_SEPARATOR);
        }
        readChildren(xml);
    }

    // Words

    private void readLine(XMLStreamReader xml) throws XMLStreamException {
        if (!open.isEmpty()) {
            inline.read(xml, current().words);
            return;
        }
        var outside = new WrittenText();
        readInlineOrFields(xml, outside);
    }

    /// A line of the front, which holds fields, or the one with notes that have no provision.
    private void readInlineOrFields(XMLStreamReader xml, WrittenText outside)
            throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("authorialNote")) {
                    readNote(xml, outside);
                } else {
                    readElement(xml);
                }
            }
        }
    }

    private void readNote(XMLStreamReader xml, WrittenText around) throws XMLStreamException {
        var mark = plain(xml, "marker");
        if (own(xml, OwnMarkup.UNMARKED).isEmpty()) {
            around.open(Mark.Kind.FOOTNOTE, mark, own(xml, OwnMarkup.ORDER).orElse(""), "");
        }
        var id = own(xml, OwnMarkup.ID).orElse(plain(xml, "wId"));
        int order = own(xml, OwnMarkup.NOTE_ORDER).map(Integer::parseInt).orElse(0);
        var place = own(xml, OwnMarkup.PLACE);
        var address =
                place.isPresent()
                        ? new ProvisionAddress(own(xml, OwnMarkup.PART).orElse(""), place.get())
                        : current().address;
        int index = notes.size();
        var words = new WrittenText();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                inline.read(xml, words);
            }
        }
        notes.add(
                index,
                new OrderedNote(
                        new Footnote(mark, words.text(), address, id, words.marks()), order));
    }

    private static String plainText(XMLStreamReader xml) throws XMLStreamException {
        return xml.getElementText();
    }

    static String plain(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static Optional<String> own(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(OwnMarkup.OWN, name));
    }
}
