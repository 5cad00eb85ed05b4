package org.rapporteur.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.rapporteur.documents.akn.AknReader;
import org.rapporteur.documents.container.CompoundFile;
import org.rapporteur.documents.extraction.ExtractionReader;
import org.rapporteur.documents.html.HtmlReader;
import org.rapporteur.documents.pdf.PdfReader;
import org.rapporteur.documents.slides.PptReader;
import org.rapporteur.documents.slides.PptxReader;
import org.rapporteur.documents.structure.HeldInstruments;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.documents.text.TextReader;
import org.rapporteur.documents.word.DocReader;
import org.rapporteur.documents.word.DocxReader;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.ProvisionOpenings;
import org.rapporteur.instrument.StructureVocabulary;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.provenance.Source;

/// Reads any file that the program knows: the content tells the format, and the name where the
/// content does not.
///
/// Example: `new Readers(words, verbs).read(Path.of("A_RES_78_224.xml"), "A_RES_78_224.xml")`. A
/// file that cannot be read gives an instrument without provisions whose issues say why. Safe to
/// share between threads.
public final class Readers {

    /// The largest real document of the corpus has 2 MB; a deck full of pictures stays below this.
    public static final long LARGEST_FILE_BYTES = 64L << 20;

    private static final long OLE_SIGNATURE = 0xd0cf11e0a1b11ae1L;
    private static final int DETECTION_BYTES = 1024;

    private final StructureWords words;

    /// @param vocabulary the words by which documents show how they are built
    /// @param openings the verbs with which provisions open, made when a document needs them
    public Readers(StructureVocabulary vocabulary, Supplier<? extends ProvisionOpenings> openings) {
        words = new StructureWords(vocabulary, openings);
    }

    /// Reads a file as one document, whatever it holds.
    ///
    /// @param nameAsGiven the path as the user wrote it; it goes into the instrument's source
    public Instrument read(Path file, String nameAsGiven) {
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > LARGEST_FILE_BYTES) {
                var tooLarge =
                        "The file has "
                                + (size >> 20)
                                + " MiB; the limit is "
                                + (LARGEST_FILE_BYTES >> 20)
                                + " MiB.";
                return refuse(
                        new Source(nameAsGiven, "", size), IssueCode.FILE_TOO_LARGE, tooLarge);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return refuse(
                    new Source(nameAsGiven, "", 0),
                    IssueCode.FILE_UNREADABLE,
                    "The file could not be opened.");
        }
        return read(bytes, nameAsGiven);
    }

    /// Reads a file and takes apart what it holds: the document first, then the resolutions and
    /// decisions that stand in it, in order. Most documents hold nothing but themselves.
    public List<Instrument> readAll(Path file, String nameAsGiven) {
        return takeApart(read(file, nameAsGiven));
    }

    /// The document first, then the instruments that it holds.
    public List<Instrument> takeApart(Instrument document) {
        return words.during(() -> HeldInstruments.split(document));
    }

    /// Reads a document that is in memory already.
    public Instrument read(byte[] bytes, String nameAsGiven) {
        var source = new Source(nameAsGiven, Fingerprint.of(bytes), bytes.length);
        if (bytes.length > LARGEST_FILE_BYTES) {
            return refuse(
                    source,
                    IssueCode.FILE_TOO_LARGE,
                    "The document has " + (bytes.length >> 20) + " MiB.");
        }
        return words.during(() -> readContent(bytes, source));
    }

    private static Instrument readContent(byte[] bytes, Source source) {
        if (isOle(bytes)) {
            return readCompound(bytes, source);
        }
        return switch (detect(bytes, source.fileName())) {
            case HTML -> HtmlReader.read(bytes, source);
            case JSON -> ExtractionReader.read(bytes, source);
            case DOCX -> DocxReader.read(bytes, source);
            case AKN -> AknReader.read(bytes, source);
            case PPTX -> PptxReader.read(bytes, source);
            case PDF -> PdfReader.read(bytes, source);
            case MD -> TextReader.read(bytes, source, Format.MD);
            case TEXT -> TextReader.read(bytes, source, Format.TEXT);
            default -> refuse(source, IssueCode.FORMAT_UNKNOWN, describe(bytes));
        };
    }

    /// An Office file of the older kind, or any that is protected.
    private static Instrument readCompound(byte[] bytes, Source source) {
        var contents = CompoundFile.inspect(bytes);
        return switch (contents.kind()) {
            case WORD -> DocReader.read(bytes, source);
            case SLIDES -> PptReader.read(bytes, source);
            case REFUSED -> Instrument.refused(source, Format.UNKNOWN, contents.refusal());
        };
    }

    /// What a file that is not read seems to be.
    private static String describe(byte[] bytes) {
        if (bytes.length == 0) {
            return "The file is empty.";
        }
        return isZip(bytes)
                ? indexOf(bytes, "xl/") >= 0
                        ? "The container holds a workbook."
                        : "The container holds neither a document nor slides."
                : "The content is of no known format.";
    }

    /// The format of some bytes.
    static Format detect(byte[] bytes, String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (isZip(bytes)) {
            return container(bytes, name);
        }
        if (isPdf(bytes)) {
            return Format.PDF;
        }
        var start =
                new String(
                        bytes, 0, Math.min(bytes.length, DETECTION_BYTES), StandardCharsets.UTF_8);
        var trimmed = start.stripLeading().replace("\ufeff", "");
        if (trimmed.startsWith("<") && (trimmed.contains("akomaNtoso") || name.endsWith(".xml"))) {
            return Format.AKN;
        }
        if (isHtml(trimmed)) {
            return Format.HTML;
        }
        if (isJson(trimmed, name)) {
            return Format.JSON;
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return Format.MD;
        }
        return name.endsWith(".txt") || isText(bytes) ? Format.TEXT : Format.UNKNOWN;
    }

    private static boolean isHtml(String start) {
        var lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<")
                && (lower.startsWith("<!doctype html")
                        || lower.contains("<html")
                        || lower.contains("<head")
                        || lower.contains("<body"));
    }

    /// Blocks of text in JSON.
    private static boolean isJson(String start, String name) {
        boolean opens = start.startsWith("[") || start.startsWith("{");
        return opens
                && (name.endsWith(".json")
                        || start.contains("\"type\"") && start.contains("\"text"));
    }

    private static Format container(byte[] bytes, String name) {
        int slides = indexOf(bytes, "ppt/");
        int document = indexOf(bytes, "word/");
        // A document may hold a deck and the other way round: the container's own parts come first.
        if (slides != document) {
            return document < 0 || slides >= 0 && slides < document ? Format.PPTX : Format.DOCX;
        }
        return name.endsWith(".pptx")
                ? Format.PPTX
                : name.endsWith(".docx") ? Format.DOCX : Format.UNKNOWN;
    }

    private static boolean isZip(byte[] bytes) {
        return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
    }

    /// An Office file of the older kind, or any behind a password. Asking the slides' library would
    /// load it for every file.
    private static boolean isOle(byte[] bytes) {
        return bytes.length > 7 && ByteBuffer.wrap(bytes).getLong() == OLE_SIGNATURE;
    }

    /// A PDF may have other bytes before its mark, which real files have.
    private static boolean isPdf(byte[] bytes) {
        return indexOf(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTION_BYTES)), "%PDF-") >= 0;
    }

    private static boolean startsWith(byte[] bytes, String wanted) {
        var start = wanted.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /// Where a text of plain letters begins; -1 where it is nowhere.
    private static int indexOf(byte[] bytes, String text) {
        var wanted = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /// Text has no zero bytes, unless a byte order mark says that it is UTF-16.
    private static boolean isText(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, DETECTION_BYTES); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.UNKNOWN, Issue.of(code, message));
    }
}
