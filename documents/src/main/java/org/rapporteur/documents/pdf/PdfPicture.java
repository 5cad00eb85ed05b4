package org.rapporteur.documents.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws a page, and an outline around the words that are looked for.
public final class PdfPicture {

    private static final int WIDTH = 1_000;

    /// Of a long page as much as is drawn; one in proportion is 1,414 high.
    private static final int MOST_HEIGHT = 3_000;

    /// A page smaller than a stamp is not blown up.
    private static final float MOST_SCALE = 4;

    private static final Color INK = new Color(0xB5, 0x3A, 0x00);
    private static final float STROKE = 3;

    private PdfPicture() {}

    /// The page as PNG; empty where the file has none of that number, or none that can be drawn.
    public static Optional<byte[]> find(byte[] pdf, int page, String words) {
        StandInFonts.install();
        try (var document = Loader.loadPDF(pdf)) {
            return page < 1 || page > document.getNumberOfPages()
                    ? Optional.empty()
                    : draw(document, page, words);
        } catch (IOException | RuntimeException | NoClassDefFoundError damaged) {
            return Optional.empty(); // encrypted or broken, as its reading says
        }
    }

    private static Optional<byte[]> draw(PDDocument document, int number, String words)
            throws IOException {
        var page = document.getPage(number - 1);
        var view = PageView.of(page);
        float scale = Math.min(MOST_SCALE, WIDTH / Math.max(1, view.shownWidth()));
        if (view.shownHeight() * scale > MOST_HEIGHT) {
            return Optional.empty();
        }
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var image = renderer.renderImage(number - 1, scale, ImageType.RGB);
        var glyphs = new GlyphCollector(Thread.currentThread()::isInterrupted).collect(page);
        outline(image, PrintedWords.of(glyphs), words, scale);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Optional.of(bytes.toByteArray());
    }

    private static void outline(
            BufferedImage image, PrintedWords printed, String words, float scale) {
        var ink = image.createGraphics();
        ink.setColor(INK);
        ink.setStroke(new BasicStroke(STROKE));
        for (var place : printed.find(words)) {
            ink.drawRect(
                    Math.round(place.left() * scale),
                    Math.round(place.top() * scale),
                    Math.round((place.right() - place.left()) * scale),
                    Math.round((place.bottom() - place.top()) * scale));
        }
        ink.dispose();
    }
}
