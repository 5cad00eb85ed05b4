package org.rapporteur.documents.slides;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.provenance.Source;

/// Writes PPTX decks for the tests.
final class DeckFile {

    private final XMLSlideShow show = new XMLSlideShow();

    XSLFSlide titled(String title) {
        var master = show.getSlideMasters().getFirst();
        var slide = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
        for (var shape : List.copyOf(slide.getShapes())) {
            slide.removeShape(shape);
        }
        var box = slide.createTextBox();
        box.setPlaceholder(Placeholder.TITLE);
        box.setAnchor(new Rectangle(20, 20, 680, 60));
        box.setText(title);
        return slide;
    }

    XSLFSlide blank() {
        return show.createSlide();
    }

    /// A text box with one paragraph a line; leading blanks give its level.
    static void box(XSLFSlide slide, int x, int y, int width, int height, String... lines) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle(x, y, width, height));
        box.clearText();
        for (var line : lines) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setIndentLevel((line.length() - line.stripLeading().length()) / 2);
            paragraph.addNewTextRun().setText(line.strip());
        }
    }

    XMLSlideShow show() {
        return show;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (show) {
            show.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    Instrument read() {
        return read(bytes());
    }

    static Instrument read(byte[] bytes) {
        return StandardWords.during(
                () -> PptxReader.read(bytes, new Source("deck.pptx", "", bytes.length)));
    }
}
