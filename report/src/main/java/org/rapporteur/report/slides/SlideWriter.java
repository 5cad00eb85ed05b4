package org.rapporteur.report.slides;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.rapporteur.report.container.StableZip;
import org.rapporteur.report.wording.Printable;

/// Writes laid-out slides as a PPTX. Titles and texts stand in real placeholders, in reading order.
final class SlideWriter {

    private final XMLSlideShow show;
    private final String footer;

    private SlideWriter(XMLSlideShow show, String footer) {
        this.show = show;
        this.footer = footer;
    }

    static byte[] write(List<SlidePage> pages, String title, String footer) {
        try (var show = new XMLSlideShow()) {
            DeckDesign.apply(show);
            var writer = new SlideWriter(show, Printable.of(footer));
            pages.forEach(writer::addSlide);
            var properties = show.getProperties().getCoreProperties();
            properties.setTitle(Printable.of(title));
            properties.setCreator("Rapporteur");
            properties.setCreated(Optional.empty());
            properties.setModified(Optional.empty());
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return StableZip.normalize(bytes.toByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot write the slides", exception);
        }
    }

    private void addSlide(SlidePage page) {
        var slide =
                switch (page) {
                    case SlidePage.Opening opening -> addOpening(opening);
                    case SlidePage.Answer answer -> addAnswer(answer);
                    case SlidePage.Listing listing -> addListing(listing);
                };
        addNotes(slide, page.notes());
    }

    private XSLFSlide addOpening(SlidePage.Opening page) {
        var slide = createSlide(SlideLayout.TITLE);
        DeckDesign.fillBackground(slide, Ink.ACCENT);
        var title = slide.getPlaceholder(0);
        place(title, Sizes.DECK_TITLE_BOX, VerticalAlignment.BOTTOM, Sizes.INSET);
        var heading = new Run(page.title(), page.titlePoints(), true, Ink.LIGHT);
        TextWriter.write(title, List.of(Paragraph.of(Paragraph.Form.TIGHT, heading)));
        var subtitle = slide.getPlaceholder(1);
        place(subtitle, Sizes.SUBTITLE_BOX, VerticalAlignment.TOP, Sizes.INSET);
        TextWriter.write(subtitle, page.subtitle());
        return slide;
    }

    private XSLFSlide addAnswer(SlidePage.Answer page) {
        var slide = createSlide(SlideLayout.TWO_OBJ);
        writeTitle(slide, page.kicker(), page.title(), page.titlePoints());
        var panel = slide.getPlaceholder(1);
        place(panel, Sizes.PANEL_BOX, VerticalAlignment.TOP, Sizes.PANEL_INSET);
        panel.setFillColor(DeckDesign.PANEL);
        TextWriter.write(panel, page.panel());
        var responses = slide.getPlaceholder(2);
        place(responses, Sizes.RESPONSE_BOX, VerticalAlignment.TOP, Sizes.INSET);
        TextWriter.write(responses, page.responses());
        writeFooter(slide);
        return slide;
    }

    private XSLFSlide addListing(SlidePage.Listing page) {
        var slide = createSlide(SlideLayout.TITLE_AND_CONTENT);
        writeTitle(slide, page.kicker(), page.title(), page.titlePoints());
        var entries = slide.getPlaceholder(1);
        place(entries, Sizes.LIST_BOX, VerticalAlignment.TOP, Sizes.INSET);
        TextWriter.write(entries, page.entries());
        writeFooter(slide);
        return slide;
    }

    private XSLFSlide createSlide(SlideLayout wanted) {
        var layout = show.getSlideMasters().getFirst().getLayout(wanted);
        if (layout == null) {
            throw new IllegalStateException("the template has no layout " + wanted);
        }
        return show.createSlide(layout);
    }

    private static void writeTitle(XSLFSlide slide, String kicker, String text, double sizePoints) {
        var title = slide.getPlaceholder(0);
        place(title, Sizes.TITLE_BOX, VerticalAlignment.TOP, Sizes.INSET);
        TextWriter.writeTitle(
                title,
                Run.bold(kicker, Sizes.KICKER, Ink.QUIET),
                Run.bold(text, sizePoints, Ink.ACCENT));
    }

    private void writeFooter(XSLFSlide slide) {
        var note = slide.createTextBox();
        note.setPlaceholder(Placeholder.FOOTER);
        place(note, Sizes.FOOTER_BOX, VerticalAlignment.MIDDLE, Sizes.INSET);
        double width = Sizes.FOOTER_BOX.getWidth() - 2 * Sizes.INSET;
        var text = Fitting.cut(footer, Sizes.SOURCE, false, width, Sizes.SOURCE * 2);
        TextWriter.write(
                note, List.of(Paragraph.of(Paragraph.Form.TIGHT, Run.quiet(text, Sizes.SOURCE))));
        var number = slide.createTextBox();
        number.setPlaceholder(Placeholder.SLIDE_NUMBER);
        place(number, Sizes.NUMBER_BOX, VerticalAlignment.MIDDLE, Sizes.INSET);
        TextWriter.writeSlideNumber(number, slide.getSlideNumber());
    }

    private static void place(
            XSLFTextShape shape, Rectangle2D box, VerticalAlignment alignment, double insetPoints) {
        shape.setAnchor(box);
        shape.setVerticalAlignment(alignment);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setWordWrap(true);
        shape.setLeftInset(insetPoints);
        shape.setRightInset(insetPoints);
        shape.setTopInset(insetPoints);
        shape.setBottomInset(insetPoints);
    }

    private void addNotes(XSLFSlide slide, String text) {
        for (var shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Printable.of(text));
            }
        }
    }
}
