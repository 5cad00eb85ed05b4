package org.rapporteur.report.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/// Chooses sizes so that text fits its box, and cuts what would not fit at the smallest.
final class Fitting {

    private static final String CUT = "…";

    private Fitting() {}

    /// A heading in the largest size at which it fits; cut at the smallest, for the notes have it
    /// whole.
    record Heading(String text, double sizePoints) {}

    static Heading heading(String text, double[] sizes, Rectangle2D box, double reservedPoints) {
        double width = box.getWidth() - 2 * Sizes.INSET;
        double height = box.getHeight() - 2 * Sizes.INSET - reservedPoints;
        for (double size : sizes) {
            if (heightOf(text, size, width) <= height) {
                return new Heading(text, size);
            }
        }
        double smallest = sizes[sizes.length - 1];
        return new Heading(cut(text, smallest, true, width, height), smallest);
    }

    private static double heightOf(String text, double size, double width) {
        return TextMeasure.heightPoints(
                Paragraph.of(Paragraph.Form.TIGHT, Run.bold(text, size, Ink.TEXT)), width);
    }

    /// As much of the text as one bold line holds.
    static String line(String text, double sizePoints, Rectangle2D box) {
        return cut(text, sizePoints, true, box.getWidth() - 2 * Sizes.INSET, 2 * sizePoints);
    }

    /// The text, shortened to what fits with the sign that something is missing.
    static String cut(String text, double sizePoints, boolean bold, double width, double height) {
        var paragraph =
                Paragraph.of(Paragraph.Form.TIGHT, new Run(text, sizePoints, bold, Ink.TEXT));
        if (TextMeasure.heightPoints(paragraph, width) <= height) {
            return text;
        }
        double roomForSign = 2 * sizePoints;
        int end = Paginator.fittingPrefix(paragraph, width - roomForSign, height);
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /// Pages of blocks, in the largest body size that needs no more pages than the smallest does.
    ///
    /// @param reservedPoints height of the box that something else takes
    static List<List<Block>> pages(
            DoubleFunction<List<Block>> blocksOfSize, Rectangle2D box, double reservedPoints) {
        double width = box.getWidth() - 2 * Sizes.INSET;
        double height = box.getHeight() - 2 * Sizes.INSET - reservedPoints;
        List<List<List<Block>>> tried = new ArrayList<>();
        for (double size : Sizes.BODY) {
            tried.add(Paginator.paginate(blocksOfSize.apply(size), width, height));
        }
        return tried.stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    static List<Paragraph> paragraphsOf(List<Block> page) {
        return page.stream().flatMap(block -> block.paragraphs().stream()).toList();
    }

    /// As many of the paragraphs as fit one under the other, from the first on.
    static List<Paragraph> fitting(List<Paragraph> paragraphs, double width, double height) {
        List<Paragraph> kept = new ArrayList<>();
        double used = 0;
        for (var paragraph : paragraphs) {
            used += TextMeasure.heightPoints(paragraph, width);
            if (used > height) {
                break;
            }
            kept.add(paragraph);
        }
        return kept;
    }
}
