package org.rapporteur.documents.akn;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.documents.structure.Decoded;
import org.rapporteur.documents.structure.Outline;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// Reads one AKN4UN file.
///
/// A document type or entity declaration refuses the file: official files have none. A file that is
/// not well-formed gives an issue with line, column and reason; where only end tags are wrong it is
/// read whole with those passed over, otherwise what stands before the fault is kept.
public final class AknReader {

    /// How the JDK's parser names the limits by which it refuses growing or swollen input.
    private static final String PARSER_LIMIT = "jdk.xml.";

    private AknReader() {}

    private static final int DECLARATION_BYTES = 200;

    /// One for each file: the JDK does not promise that one serves several threads.
    static XMLInputFactory hardenedFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    public static Instrument read(byte[] bytes, Source source) {
        var decoded = Decoded.of(bytes, declaredCharset(bytes));
        var own = WrittenAkn.read(decoded.text(), source);
        if (own.isPresent()) {
            return own.get();
        }
        var issues = new ArrayList<Issue>();
        if (decoded.damaged()) {
            issues.add(
                    Issue.of(
                            IssueCode.ENCODING_DAMAGED,
                            "Some bytes are none of the declared encoding and were replaced."));
        }
        var first = new AknBody();
        try {
            walk(decoded.text(), first);
            return assemble(source, first, issues);
        } catch (XMLStreamException fault) {
            return readFaulty(decoded.text(), source, first, fault);
        } catch (ReadingStopped stopped) {
            return stop(source, first, stopped.issue());
        }
    }

    /// Official files are in UTF-8; a few tools write others and say so in the first line.
    private static Charset declaredCharset(byte[] bytes) {
        var start =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, DECLARATION_BYTES),
                        StandardCharsets.ISO_8859_1);
        int end = start.indexOf("?>");
        var declaration = end < 0 ? "" : start.substring(0, end).toLowerCase(Locale.ROOT);
        boolean latin = declaration.contains("iso-8859-1") || declaration.contains("windows-1252");
        return latin ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private static Instrument stop(Source source, AknBody body, Issue issue) {
        if (issue.code().severity() == IssueCode.Severity.REFUSED) {
            return Instrument.refused(source, Format.AKN, issue);
        }
        body.abandon();
        return assemble(source, body, List.of(issue));
    }

    private static Instrument readFaulty(
            String text, Source source, AknBody first, XMLStreamException fault) {
        var place = fault.getLocation();
        var where =
                "Line "
                        + place.getLineNumber()
                        + ", column "
                        + place.getColumnNumber()
                        + ": "
                        + reason(fault);
        if (reason(fault).contains(PARSER_LIMIT)) {
            return Instrument.refused(source, Format.AKN, Issue.of(IssueCode.XML_HOSTILE, where));
        }
        var balanced = TagBalance.balance(text);
        if (balanced.repairs() > 0) {
            var second = new AknBody();
            try {
                walk(balanced.text(), second);
                var told =
                        where
                                + " "
                                + balanced.repairs()
                                + " end tags were passed over or added, and all that the file holds was read.";
                return assemble(source, second, List.of(Issue.of(IssueCode.XML_MALFORMED, told)));
            } catch (XMLStreamException | ReadingStopped beyondRepair) {
                // The file has other faults than its end tags: keep what stands before the first.
            }
        }
        first.abandon();
        return assemble(source, first, List.of(Issue.of(IssueCode.XML_MALFORMED, where)));
    }

    private static void walk(String text, AknBody body) throws XMLStreamException {
        XMLStreamReader xml = hardenedFactory().createXMLStreamReader(new StringReader(text));
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> body.readDocument(xml);
                    case XMLStreamConstants.DTD ->
                            throw new ReadingStopped(
                                    IssueCode.XML_HOSTILE, "The file declares a document type.");
                    default -> {
                        // Comments and white space around the document element.
                    }
                }
            }
        } finally {
            xml.close();
        }
    }

    /// The parser's own words without the position that it repeats.
    private static String reason(XMLStreamException fault) {
        var message = String.valueOf(fault.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
    }

    private static Instrument assemble(Source source, AknBody body, List<Issue> faults) {
        var about = body.metadata();
        var arranged = Outline.arrange(body.blocks(), body.notes());
        var issues = new ArrayList<>(faults);
        issues.addAll(arranged.issues());
        if (arranged.provisions().isEmpty()) {
            issues.add(Issue.of(IssueCode.NO_PROVISIONS, "No paragraph was found."));
        }
        if (about.findSymbol().isEmpty()) {
            issues.add(
                    Issue.of(
                            IssueCode.SYMBOL_UNKNOWN,
                            "The symbol reads \"" + about.symbolText() + "\"."));
        }
        return new Instrument(
                source,
                Format.AKN,
                about.language(),
                about.findSymbol().orElse(null),
                about.body(),
                about.title(),
                about.session(),
                about.adopted(),
                "",
                arranged.provisions(),
                arranged.footnotes(),
                issues);
    }
}
