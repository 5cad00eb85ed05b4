package org.rapporteur.documents.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/// How the places of a page's own system become places on the page as it is shown: turned upright,
/// measured from its top left corner.
record PageView(float left, float top, float width, float height, int rotation) {

    static PageView of(PDPage page) {
        var box = page.getCropBox();
        return new PageView(
                box.getLowerLeftX(),
                box.getUpperRightY(),
                box.getWidth(),
                box.getHeight(),
                Math.floorMod(page.getRotation(), 360));
    }

    float x(float ownX, float ownY) {
        return switch (rotation) {
            case 90 -> height - (top - ownY);
            case 180 -> width - (ownX - left);
            case 270 -> top - ownY;
            default -> ownX - left;
        };
    }

    float y(float ownX, float ownY) {
        return switch (rotation) {
            case 90 -> ownX - left;
            case 180 -> height - (top - ownY);
            case 270 -> width - (ownX - left);
            default -> top - ownY;
        };
    }

    /// How far writing that runs along the page's own axes by so much runs to the right as shown.
    float direction(float along, float across) {
        return switch (rotation) {
            case 90 -> -across;
            case 180 -> -along;
            case 270 -> across;
            default -> along;
        };
    }

    /// Whether the page lies on its side.
    boolean isTurned() {
        return rotation == 90 || rotation == 270;
    }

    float shownWidth() {
        return isTurned() ? height : width;
    }

    float shownHeight() {
        return isTurned() ? width : height;
    }
}
