package org.rapporteur.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.Prose;
import org.rapporteur.documents.structure.WrittenParagraph;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// Reads a DOC of Word 97 to 2003 like a DOCX; of Word 6 and 95 the words of its paragraphs alone.
public final class DocReader {

    private DocReader() {}

    public static Instrument read(byte[] bytes, Source source) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(container, source);
        } catch (EncryptedDocumentException encrypted) {
            return refuse(
                    source, IssueCode.ENCRYPTED, "The document is protected with a password.");
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever its parsers throw; whichever it is, the file is at fault.
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The Word document's tables are broken ("
                            + damaged.getClass().getSimpleName()
                            + ").");
        }
    }

    private static Instrument read(POIFSFileSystem container, Source source) throws IOException {
        var issues = new ArrayList<Issue>();
        try (var document = new HWPFDocument(container)) {
            var body = new DocBody(document);
            body.read();
            if (body.hasTrackedChanges()) {
                issues.add(
                        Issue.of(
                                IssueCode.CHANGES_TRACKED,
                                "The document holds tracked changes; insertions were read and deletions left out."));
            }
            return Prose.read(body.paragraphs(), body.headers())
                    .toInstrument(source, Format.DOC, issues);
        } catch (OldWordFileFormatException older) {
            return readOld(container, source);
        }
    }

    private static Instrument readOld(POIFSFileSystem container, Source source) throws IOException {
        try (var document = new HWPFOldDocument(container)) {
            var range = document.getRange();
            List<WrittenParagraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < range.numParagraphs(); i++) {
                var text = new FoldedText();
                text.append(DocBody.withoutControls(range.getParagraph(i).text()));
                paragraphs.add(WrittenParagraph.plain(text));
            }
            var told =
                    Issue.of(
                            IssueCode.NUMBERING_BROKEN,
                            "The document is of Word 6 or 95: its automatic numbers and notes cannot be had.");
            return Prose.read(paragraphs, List.of())
                    .toInstrument(source, Format.DOC, List.of(told));
        }
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.DOC, Issue.of(code, message));
    }
}
