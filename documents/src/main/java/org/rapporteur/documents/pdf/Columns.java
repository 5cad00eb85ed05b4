package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Reads stretches of a page that are set in two columns one column after the other, and keeps an
/// indented box out of the lines of the text beside it.
///
/// Only what is sure is parted (see [ColumnBand]); the rest is read line by line.
final class Columns {

    /// A second column or box begins behind this share of the text's width.
    private static final float SECOND_BEGINS = 0.25f;

    private static final float STEP = 2f;

    /// A gap of more font sizes than this parts what stands above from what stands below.
    private static final float FAR = 6f;

    private static final int DEEPEST = 8;

    private final IntSupplier boxNumbers;
    private final float left;
    private final float right;

    private Columns(IntSupplier boxNumbers, List<Line> lines) {
        this.boxNumbers = boxNumbers;
        this.left = leftOf(lines);
        this.right = rightOf(lines);
    }

    /// A quick look at how many lines stand beside others, or behind a gap where a second column
    /// can begin.
    static int linesBeside(List<Line> lines) {
        float from = leftOf(lines) + SECOND_BEGINS * (rightOf(lines) - leftOf(lines));
        int beside = 0;
        for (var line : lines) {
            beside += !line.artifact() && (line.left() > from || line.hasGapBefore(from)) ? 1 : 0;
        }
        return beside;
    }

    /// @param lines of a page or cell, from top to bottom
    /// @param boxNumbers gives the number of each box that is found
    static List<Line> arrange(List<Line> lines, IntSupplier boxNumbers) {
        return linesBeside(lines) >= ColumnBand.FEWEST_LINES
                ? new Columns(boxNumbers, lines).arrange(lines, 0)
                : lines;
    }

    private static float leftOf(List<Line> lines) {
        float left = Float.MAX_VALUE;
        for (var line : lines) {
            left = line.artifact() ? left : Math.min(left, line.left());
        }
        return left;
    }

    private static float rightOf(List<Line> lines) {
        float right = 0;
        for (var line : lines) {
            right = line.artifact() ? right : Math.max(right, line.right());
        }
        return right;
    }

    private List<Line> arrange(List<Line> lines, int depth) {
        var band = depth > DEEPEST ? Optional.<ColumnBand>empty() : largest(lines);
        if (band.isEmpty()) {
            return lines;
        }
        int from = band.get().from();
        int to = band.get().to();
        var arranged = new ArrayList<Line>(arrange(lines.subList(0, from), depth + 1));
        arranged.addAll(band.get().inOrder(boxNumbers));
        arranged.addAll(arrange(lines.subList(to, lines.size()), depth + 1));
        return arranged;
    }

    /// The stretch with most lines beside each other.
    private Optional<ColumnBand> largest(List<Line> lines) {
        var pieces = lines.stream().map(Pieces::of).toList();
        Optional<ColumnBand> largest = Optional.empty();
        float last = right - SECOND_BEGINS * (right - left);
        for (float x = left + SECOND_BEGINS * (right - left); x < last; x += STEP) {
            int from = 0;
            for (int i = 0; i <= pieces.size(); i++) {
                boolean crossed = i == pieces.size() || pieces.get(i).cross(x);
                if (crossed || (i > 0 && isFarBelow(lines.get(i - 1), lines.get(i)))) {
                    var band =
                            i - from < fewest(largest)
                                    ? Optional.<ColumnBand>empty()
                                    : ColumnBand.find(lines, from, i, x);
                    if (band.isPresent() && band.get().size() > size(largest)) {
                        largest = band;
                    }
                    from = crossed ? i + 1 : i;
                }
            }
        }
        return largest;
    }

    private static boolean isFarBelow(Line upper, Line lower) {
        return lower.baseline() - upper.baseline() > FAR * lower.size();
    }

    private static int size(Optional<ColumnBand> band) {
        return band.map(ColumnBand::size).orElse(0);
    }

    /// Lines that a stretch must have to be larger; a line can hold one of either side.
    private static int fewest(Optional<ColumnBand> largest) {
        return Math.max(ColumnBand.FEWEST_LINES, (size(largest) + 1) / 2);
    }
}
