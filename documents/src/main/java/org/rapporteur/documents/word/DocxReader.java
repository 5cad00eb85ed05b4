package org.rapporteur.documents.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.documents.container.OfficeParts;
import org.rapporteur.documents.structure.Prose;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// Reads a DOCX: paragraphs with the numbers that Word computes, headings by style, tables as rows,
/// footnotes and endnotes at the paragraph that carries their mark.
///
/// Example: `DocxReader.read(bytes, source).provisions()`. Tracked changes are taken as accepted,
/// and an issue says so. Word stores no pages: all are 0.
public final class DocxReader {

    private static final String PARSER_LIMIT = "jdk.xml.";

    private final OfficeParts parts;
    private final Source source;
    private final List<Issue> issues = new ArrayList<>();

    private DocxReader(OfficeParts parts, Source source) {
        this.parts = parts;
        this.source = source;
    }

    public static Instrument read(byte[] bytes, Source source) {
        try {
            return new DocxReader(OfficeParts.unpack(bytes), source).read();
        } catch (OfficeParts.TooLarge hostile) {
            return refuse(
                    source,
                    IssueCode.ARCHIVE_HOSTILE,
                    "The container unpacks to " + hostile.getMessage() + ".");
        } catch (XMLStreamException broken) {
            return refuse(source, broken);
        }
    }

    private Instrument read() throws XMLStreamException {
        if (parts.isCut()) {
            issues.add(
                    Issue.of(
                            IssueCode.PAGE_DAMAGED,
                            "The container is cut off or broken; what stands before the fault was read."));
        }
        var main = Relations.of(parts, "").partOf("officeDocument", "word/document.xml");
        var text = parts.find(main);
        if (text.isEmpty()) {
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The container holds no text: the part " + main + " is missing or broken.");
        }
        var relations = Relations.of(parts, main);
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var body = body(relations, folder);
        try {
            body.read(text.get());
        } catch (XMLStreamException broken) {
            if (body.paragraphs().isEmpty() || isLimit(broken)) {
                throw broken;
            }
            issues.add(Issue.of(IssueCode.XML_MALFORMED, where(broken)));
        }
        report(body);
        return Prose.read(body.paragraphs(), headers(relations, body))
                .toInstrument(source, Format.DOCX, issues);
    }

    private DocxBody body(Relations relations, String folder) throws XMLStreamException {
        var styleSheet = parts.find(relations.partOf("styles", folder + "styles.xml"));
        var styles = styleSheet.isPresent() ? Styles.read(styleSheet.get()) : Styles.none();
        var lists = parts.find(relations.partOf("numbering", folder + "numbering.xml"));
        var numbering =
                lists.isPresent() ? Numbering.read(lists.get(), styles) : Numbering.none(styles);
        var body = new DocxBody(styles, numbering, relations);
        for (var kind : List.of("footnote", "endnote")) {
            var notes = parts.find(relations.partOf(kind + "s", folder + kind + "s.xml"));
            if (notes.isPresent()) {
                body.readNotes(notes.get(), kind);
            }
        }
        return body;
    }

    /// The symbol stands in the running headers of official documents.
    private List<String> headers(Relations relations, DocxBody body) throws XMLStreamException {
        var texts = new ArrayList<String>();
        for (var name : relations.partOf("header", "").split("\n")) {
            var part = parts.find(name);
            if (part.isPresent()) {
                texts.addAll(body.texts(part.get()));
            }
        }
        return texts;
    }

    private void report(DocxBody body) {
        if (body.hasTrackedChanges()) {
            issues.add(
                    Issue.of(
                            IssueCode.CHANGES_TRACKED,
                            "The document holds tracked changes; insertions were read and deletions left out."));
        }
        if (body.holdsOtherFile()) {
            issues.add(
                    Issue.of(
                            IssueCode.PAGE_DAMAGED,
                            "A part of the text is another file within this one, which was not read."));
        }
        if (body.isNestedTooDeep()) {
            issues.add(
                    Issue.of(
                            IssueCode.NESTING_TOO_DEEP,
                            "Tables or text boxes nest too deep; the innermost were left out."));
        }
    }

    private static boolean isLimit(XMLStreamException broken) {
        return String.valueOf(broken.getMessage()).contains(PARSER_LIMIT);
    }

    private static String where(XMLStreamException broken) {
        var place = broken.getLocation();
        return place == null
                ? "The text's XML is broken."
                : "The text's XML is broken at line "
                        + place.getLineNumber()
                        + ", column "
                        + place.getColumnNumber()
                        + ".";
    }

    private static Instrument refuse(Source source, XMLStreamException broken) {
        return isLimit(broken)
                ? refuse(
                        source,
                        IssueCode.XML_HOSTILE,
                        "The container's XML exceeds the parser's limits.")
                : refuse(source, IssueCode.CONTAINER_DAMAGED, where(broken));
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.DOCX, Issue.of(code, message));
    }
}
