package org.rapporteur.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// One font in place of every font that a file names but does not hold.
///
/// PDFBox would search the whole system for look-alikes, remember them in a file in the user's
/// home, and give other results on other machines. To read, only widths and letters are needed, and
/// these stand in the file; the shapes do not matter.
final class StandInFonts implements FontMapper {

    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final StandInFonts FONTS = new StandInFonts();

    private StandInFonts() {}

    /// Loaded once, by whichever thread first reads a file that does not hold its fonts.
    private static final class Holder {
        static final TrueTypeFont FONT = load();

        private Holder() {}

        private static TrueTypeFont load() {
            try (var resource = FontMappers.class.getResourceAsStream(FILE)) {
                if (resource == null) {
                    throw new IllegalStateException("PDFBox comes without " + FILE);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(resource.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static void install() {
        FontMappers.set(FONTS);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Holder.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Holder.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Holder.FONT, true);
    }
}
