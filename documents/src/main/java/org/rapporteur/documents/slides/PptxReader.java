package org.rapporteur.documents.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.rapporteur.documents.container.ContainerSize;
import org.rapporteur.documents.container.OfficeParts;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.documents.structure.Slides;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Reads a PPTX deck: titles, text boxes and tables in reading order, groups, diagrams, notes.
///
/// Left out: slide numbers, dates, footers, headers, and everything of master and layout.
public final class PptxReader {

    /// No deck has more; beyond it the rest is left out with an issue.
    static final int MOST_SLIDES = 1000;

    private static final long LARGEST_CONTENT_BYTES = OfficeParts.MOST_BYTES;
    private static final int MOST_PARTS = OfficeParts.MOST_PARTS;

    static {
        // A drawing of one colour packs better than the library's own ratio allows; what it unpacks
        // to is counted here.
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(LARGEST_CONTENT_BYTES);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private PptxReader() {}

    public static Instrument read(byte[] bytes, Source source) {
        try {
            if (!ContainerSize.isWithin(bytes, LARGEST_CONTENT_BYTES, MOST_PARTS)) {
                return Instrument.refused(source, Format.PPTX, hostile());
            }
            try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
                return assemble(source, show);
            }
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever its parsers throw; whichever it is, the container is at
            // fault, and it says how.
            return Instrument.refused(source, Format.PPTX, containerIssue(damaged));
        }
    }

    private static Instrument assemble(Source source, XMLSlideShow show) {
        var issues = new ArrayList<Issue>();
        var slides = new ArrayList<Slide>();
        for (var slide : show.getSlides()) {
            if (slides.size() == MOST_SLIDES) {
                issues.add(tooManySlides());
                break;
            }
            slides.add(SlideShapes.read(slide, slides.size() + 1, issues));
        }
        return toInstrument(source, Format.PPTX, slides, issues);
    }

    static Issue tooManySlides() {
        return Issue.of(
                IssueCode.LIMIT_REACHED, "The deck has more than " + MOST_SLIDES + " slides.");
    }

    static Instrument toInstrument(
            Source source, Format format, List<Slide> slides, List<Issue> issues) {
        var provisions = Slides.provisions(slides);
        if (provisions.isEmpty()) {
            issues.add(
                    Issue.of(
                            IssueCode.NO_PROVISIONS,
                            "The deck has " + slides.size() + " slides and no text."));
        }
        return new Instrument(
                source,
                format,
                Language.UNDETERMINED,
                null,
                "",
                Slides.title(slides),
                "",
                null,
                "",
                provisions,
                List.of(),
                issues);
    }

    private static Issue containerIssue(Exception fault) {
        var words = new StringBuilder();
        for (Throwable cause = fault;
                cause != null && words.length() < 1000;
                cause = cause.getCause()) {
            words.append(cause.getMessage()).append(' ');
        }
        var told = words.toString().toLowerCase(Locale.ROOT);
        if (told.contains("zip bomb")
                || told.contains("exceeds the max")
                || told.contains("jdk.xml.")) {
            return hostile();
        }
        boolean parts = fault instanceof OpenXML4JRuntimeException || told.contains("part");
        return Issue.of(
                IssueCode.CONTAINER_DAMAGED,
                parts
                        ? "A part of the deck is missing or broken."
                        : "The deck cannot be unpacked: it is cut off or broken.");
    }

    private static Issue hostile() {
        return Issue.of(
                IssueCode.ARCHIVE_HOSTILE,
                "The container unpacks to more than "
                        + (LARGEST_CONTENT_BYTES >> 20)
                        + " MiB or "
                        + MOST_PARTS
                        + " parts.");
    }
}
