package org.rapporteur.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Whether a page shows images.
final class PageImages {

    private static final int DEEPEST_FORM = 4;

    private PageImages() {}

    static boolean hasImage(PDPage page) {
        try {
            return hasImage(page.getResources(), 0);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static boolean hasImage(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && hasImage(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
