package org.rapporteur.documents.pdf;

import java.util.List;

/// Characters of a page, or of a part of it, in the order of drawing.
///
/// @param page its number, from 1
record PageGlyphs(int page, Writing writing, List<Glyph> glyphs) {

    /// Some of them only.
    PageGlyphs part(List<Glyph> some) {
        return new PageGlyphs(page, writing, some);
    }
}
