package org.rapporteur.report.slides;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// The look of the deck, set once on the master: 16:9, one typeface, a band at the top edge.
final class DeckDesign {

    static final Color PANEL = new Color(0xEEF2F7);

    /// A face that every office program has or has a stand-in of the same widths for.
    private static final String TYPEFACE = "Arial";

    private static final double BAND_HEIGHT = 8;

    private DeckDesign() {}

    static void apply(XMLSlideShow show) {
        double templateWidth = show.getPageSize().getWidth();
        show.setPageSize(new Dimension(Sizes.SLIDE_WIDTH, Sizes.SLIDE_HEIGHT));
        if (show.getCTPresentation().getSldSz().isSetType()) {
            show.getCTPresentation().getSldSz().unsetType();
        }
        var master = show.getSlideMasters().getFirst();
        setTypeface(master);
        List<XSLFSheet> sheets = new ArrayList<>(List.of(master.getSlideLayouts()));
        sheets.add(master);
        sheets.forEach(sheet -> widen(sheet, Sizes.SLIDE_WIDTH / templateWidth));
        addBand(master);
    }

    private static void setTypeface(XSLFSlideMaster master) {
        var fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(TYPEFACE);
        fonts.getMinorFont().getLatin().setTypeface(TYPEFACE);
    }

    /// The template is 4:3; what stands on it moves to where it belongs on a wider slide.
    private static void widen(XSLFSheet sheet, double factor) {
        for (var shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text
                    && text.getXmlObject() instanceof CTShape own
                    && own.getSpPr().isSetXfrm()) {
                var box = text.getAnchor();
                text.setAnchor(
                        new Rectangle2D.Double(
                                box.getX() * factor,
                                box.getY(),
                                box.getWidth() * factor,
                                box.getHeight()));
            }
        }
    }

    /// A ground of its own for one slide; what the library calls the slide's background is the
    /// master's.
    static void fillBackground(XSLFSlide slide, Ink ink) {
        var ground = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        ground.addNewSolidFill().addNewSrgbClr().setVal(ink.rgb());
        ground.addNewEffectLst();
    }

    private static void addBand(XSLFSlideMaster master) {
        var band = master.createAutoShape();
        band.setShapeType(ShapeType.RECT);
        band.setAnchor(new Rectangle2D.Double(0, 0, Sizes.SLIDE_WIDTH, BAND_HEIGHT));
        band.setFillColor(Ink.ACCENT.color());
        band.setLineColor(null);
    }
}
