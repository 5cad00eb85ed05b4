package org.rapporteur.report.slides;

import java.awt.geom.Rectangle2D;

/// Measures of the slides, in points. A slide is 16:9; the last row of a room reads 16 points, the
/// first few 12.
final class Sizes {

    static final int SLIDE_WIDTH = 960;
    static final int SLIDE_HEIGHT = 540;

    /// Sizes of responses and list entries, tried from the largest; text that is too long for the
    /// last one continues.
    static final double[] BODY = {20, 18, 16};

    /// Sizes of the deck's own label in the panel; the last is the smallest that any body text has.
    static final double[] LABEL = {20, 18, 16, 14};

    static final double[] TITLE = {28, 24, 20};
    static final double[] DECK_TITLE = {40, 34, 28, 24};
    static final double KICKER = 14;
    static final double SMALL = 14;

    /// Smallest size of a source line, and size of the footer.
    static final double SOURCE = 12;

    static final Rectangle2D TITLE_BOX = new Rectangle2D.Double(40, 18, 880, 98);
    static final Rectangle2D PANEL_BOX = new Rectangle2D.Double(40, 120, 270, 376);
    static final Rectangle2D RESPONSE_BOX = new Rectangle2D.Double(330, 120, 590, 376);
    static final Rectangle2D LIST_BOX = new Rectangle2D.Double(40, 120, 880, 376);
    static final Rectangle2D FOOTER_BOX = new Rectangle2D.Double(40, 504, 780, 24);
    static final Rectangle2D NUMBER_BOX = new Rectangle2D.Double(840, 504, 80, 24);
    static final Rectangle2D DECK_TITLE_BOX = new Rectangle2D.Double(60, 70, 840, 220);
    static final Rectangle2D SUBTITLE_BOX = new Rectangle2D.Double(60, 306, 840, 170);

    /// Space between the edge of a text box and its text, on each side.
    static final double INSET = 6;

    /// The same in the tinted panel.
    static final double PANEL_INSET = 12;

    private Sizes() {}

    /// Size of the source line under a response of this size.
    static double sourceUnder(double bodyPoints) {
        return Math.max(SOURCE, Math.rint(bodyPoints * 0.7));
    }
}
