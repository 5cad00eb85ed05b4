package org.rapporteur.documents.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rapporteur.documents.structure.Slide.Line;
import org.rapporteur.documents.structure.Slides;

/// Puts the boxes of a slide in the order in which a reader takes them.
///
/// The slide is cut, again and again, along a gap that crosses it whole: first between columns,
/// then between rows. A column that holds nothing but labels (CHALLENGE above, RESPONSE below) is
/// no column of its own: there rows come first.
final class ReadingOrder {

    /// Boxes that overlap by less than this still stand apart: frames are drawn larger than their
    /// text.
    private static final double OVERLAP_POINTS = 6;

    private ReadingOrder() {}

    /// @param place where it stands on the slide, in points
    record Box(Rectangle2D place, List<Line> lines) {}

    static List<Line> read(List<Box> boxes) {
        var ordered = new ArrayList<Box>();
        cut(boxes, ordered);
        return ordered.stream().flatMap(box -> box.lines().stream()).toList();
    }

    private static void cut(List<Box> boxes, List<Box> ordered) {
        if (boxes.size() < 2) {
            ordered.addAll(boxes);
            return;
        }
        var columns = split(boxes, box -> box.place().getMinX(), box -> box.place().getMaxX());
        var rows = split(boxes, box -> box.place().getMinY(), box -> box.place().getMaxY());
        boolean labelColumn =
                columns.stream()
                        .anyMatch(column ->
                                column.stream().allMatch(ReadingOrder::isLabel)
                                        && column.size() > 1);
        if (columns.size() > 1 && !(labelColumn && rows.size() > 1)) {
            columns.forEach(column -> cut(column, ordered));
        } else if (rows.size() > 1) {
            rows.forEach(row -> cut(row, ordered));
        } else {
            boxes.stream()
                    .sorted(
                            Comparator.comparingDouble((Box box) -> box.place().getMinY())
                                    .thenComparingDouble(box -> box.place().getMinX()))
                    .forEach(ordered::add);
        }
    }

    /// Parts the boxes wherever no box reaches across.
    private static List<List<Box>> split(
            List<Box> boxes, ToDoubleFunction<Box> from, ToDoubleFunction<Box> to) {
        var sorted = boxes.stream().sorted(Comparator.comparingDouble(from)).toList();
        var parts = new ArrayList<List<Box>>();
        double reach = Double.NEGATIVE_INFINITY;
        for (var box : sorted) {
            if (parts.isEmpty() || from.applyAsDouble(box) > reach - OVERLAP_POINTS) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(box);
            reach = Math.max(reach, to.applyAsDouble(box));
        }
        return parts;
    }

    private static boolean isLabel(Box box) {
        return box.lines().size() == 1 && Slides.isLabel(box.lines().getFirst().text());
    }
}
