package org.rapporteur.documents.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.exceptions.OldPowerPointFormatException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// Reads a deck of PowerPoint 97 to 2003 (PPT) in the same form as a PPTX.
public final class PptReader {

    private PptReader() {}

    public static Instrument read(byte[] bytes, Source source) {
        try (var show = new HSLFSlideShow(new ByteArrayInputStream(bytes))) {
            var issues = new ArrayList<Issue>();
            var slides = new ArrayList<Slide>();
            for (var slide : show.getSlides()) {
                if (slides.size() == PptxReader.MOST_SLIDES) {
                    issues.add(PptxReader.tooManySlides());
                    break;
                }
                slides.add(PptShapes.read(slide, slides.size() + 1, issues));
            }
            return PptxReader.toInstrument(source, Format.PPT, slides, issues);
        } catch (EncryptedDocumentException encrypted) {
            return refuse(source, IssueCode.ENCRYPTED, "The deck is protected with a password.");
        } catch (OldPowerPointFormatException older) {
            return refuse(
                    source,
                    IssueCode.FORMAT_UNKNOWN,
                    "The deck is of PowerPoint 95 or older; save it as PPTX.");
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever its parsers throw; whichever it is, the file is at fault.
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The deck's records are broken (" + damaged.getClass().getSimpleName() + ").");
        }
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.PPT, Issue.of(code, message));
    }
}
