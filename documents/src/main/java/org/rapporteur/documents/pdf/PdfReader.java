package org.rapporteur.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.documents.structure.LanguageVote;
import org.rapporteur.documents.structure.Nature;
import org.rapporteur.documents.structure.Outline;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Reads a PDF: the places of its characters → lines → paragraphs → provisions.
///
/// Example: `PdfReader.read(bytes, source).provisions()`. A file that is encrypted or damaged is
/// refused with an issue; of a file that is partly readable, what can be read is given, and an
/// issue for each page that is not. Safe to call from several threads.
public final class PdfReader {

    private PdfReader() {}

    public static Instrument read(byte[] bytes, Source source) {
        return read(bytes, source, System::nanoTime);
    }

    /// @param clock nanoseconds, by which the time limit is kept
    static Instrument read(byte[] bytes, Source source, LongSupplier clock) {
        StandInFonts.install();
        try (var document = Loader.loadPDF(bytes)) {
            return read(document, source, clock);
        } catch (InvalidPasswordException encrypted) {
            return refuse(source, IssueCode.ENCRYPTED, "The file asks for a password.");
        } catch (IOException damaged) {
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The file cannot be opened as a PDF: " + reason(damaged));
        } catch (RuntimeException | StackOverflowError damaged) {
            // Broken files drive the parser into states that it does not expect.
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The file's structure is broken (" + damaged.getClass().getSimpleName() + ").");
        } catch (NoClassDefFoundError certificates) {
            return refuse(
                    source,
                    IssueCode.ENCRYPTED,
                    "The file is encrypted for holders of a certificate.");
        } catch (OutOfMemoryError swollen) {
            return refuse(
                    source,
                    IssueCode.ARCHIVE_HOSTILE,
                    "The file unpacks to more than the memory holds.");
        }
    }

    private static String reason(IOException damaged) {
        var message = String.valueOf(damaged.getMessage());
        return message.length() > 120 ? message.substring(0, 120) + "…" : message;
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.PDF, Issue.of(code, message));
    }

    private static Instrument read(PDDocument document, Source source, LongSupplier clock) {
        var reading = new PageReading(document, clock);
        var pages = reading.read();
        var issues = new ArrayList<>(reading.issues());
        if (pages.isEmpty()) {
            issues.add(Issue.of(IssueCode.NO_PROVISIONS, "The file has no page."));
            return new Instrument(
                    source,
                    Format.PDF,
                    Language.UNDETERMINED,
                    null,
                    "",
                    "",
                    "",
                    null,
                    "",
                    List.of(),
                    List.of(),
                    issues);
        }
        return assemble(source, pages, issues);
    }

    private static Instrument assemble(Source source, List<PageLines> pages, List<Issue> issues) {
        float size = Measurements.bodySize(pages);
        var area = NoteArea.split(Furniture.remove(pages), size);
        var usual = Measurements.of(area.bodies(), size);
        var paragraphs = ParagraphBuilder.build(area.bodies(), usual);
        var front = PdfFront.read(pages.getFirst(), paragraphs, size);
        var language = languageOf(area.bodies());
        var blocks = new PdfBlocks(area, usual, language);
        blocks.addAll(paragraphs, front);
        var nature = Nature.of(front.isAct(), blocks.blocks());
        var arranged = Outline.arrange(blocks.blocks(), blocks.notes(), nature);
        issues.addAll(arranged.issues());
        issues.addAll(blocks.issues());
        if (arranged.provisions().isEmpty()) {
            issues.add(Issue.of(IssueCode.NO_PROVISIONS, "No paragraph was found."));
        }
        if (front.findSymbol().isEmpty()) {
            issues.add(Issue.of(IssueCode.SYMBOL_UNKNOWN, "The first page shows no symbol."));
        }
        return new Instrument(
                source,
                Format.PDF,
                language,
                front.findSymbol().orElse(null),
                front.body(),
                front.title(),
                front.session(),
                front.adopted(),
                "",
                arranged.provisions(),
                arranged.footnotes(),
                issues);
    }

    private static Language languageOf(List<PageLines> bodies) {
        var vote = new LanguageVote();
        for (var page : bodies) {
            for (var line : page.lines()) {
                vote.add(line.text());
            }
            if (vote.isDecided()) {
                break;
            }
        }
        return vote.language();
    }
}
