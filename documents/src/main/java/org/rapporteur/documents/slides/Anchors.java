package org.rapporteur.documents.slides;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.xslf.usermodel.XSLFShape;

/// Where shapes stand. A shape without a place of its own (its layout's is missing too) counts as
/// standing at the top.
final class Anchors {

    private Anchors() {}

    static Rectangle2D of(XSLFShape shape) {
        if (shape instanceof PlaceableShape<?, ?> placed) {
            var anchor = placed.getAnchor();
            return anchor == null ? new Rectangle2D.Double() : anchor;
        }
        return new Rectangle2D.Double();
    }
}
