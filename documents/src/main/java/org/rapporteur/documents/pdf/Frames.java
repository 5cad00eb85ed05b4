package org.rapporteur.documents.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Finds the boxes and grids that the rulings of a page form. What is neither closed on all sides
/// nor divided into rows and columns by lines that run through is none.
final class Frames {

    /// More lines than this after joining are a drawing.
    private static final int MOST_LINES = 400;

    /// Lines that come this close to each other touch.
    private static final float REACH = 3f;

    /// A line runs through a frame that covers this share of it.
    private static final float THROUGH = 0.9f;

    private static final float PARTS = 0.5f;
    private static final float SMALLEST = 12f;

    private Frames() {}

    static List<Frame> of(List<Ruling> rulings) {
        var lines = new ArrayList<Ruling>();
        lines.addAll(joined(rulings, true));
        lines.addAll(joined(rulings, false));
        lines.removeIf(line -> !RulingCollector.isLong(line));
        if (lines.size() > MOST_LINES) {
            return List.of();
        }
        var frames = new ArrayList<Frame>();
        var left = new ArrayList<>(lines);
        while (!left.isEmpty()) {
            frameOf(connected(left)).ifPresent(frames::add);
        }
        return frames;
    }

    /// Pieces of one line put together.
    private static List<Ruling> joined(List<Ruling> rulings, boolean level) {
        var sorted = new ArrayList<Ruling>();
        rulings.stream().filter(ruling -> ruling.isLevel() == level).forEach(sorted::add);
        sorted.sort(Orders.by(ruling -> Math.round(ruling.place() / 2), Ruling::start));
        var joined = new ArrayList<Ruling>();
        for (var ruling : sorted) {
            var last = joined.isEmpty() ? ruling : joined.getLast();
            boolean goesOn = !joined.isEmpty() && last.touches(ruling, REACH);
            if (goesOn) {
                joined.set(joined.size() - 1, Ruling.around(List.of(last, ruling)));
            } else {
                joined.add(ruling);
            }
        }
        return joined;
    }

    /// Takes out the lines that hang together with the first one.
    private static List<Ruling> connected(List<Ruling> left) {
        var group = new ArrayList<Ruling>();
        var next = new ArrayDeque<Ruling>();
        next.add(left.removeFirst());
        while (!next.isEmpty()) {
            var line = next.remove();
            group.add(line);
            for (var others = left.iterator(); others.hasNext(); ) {
                var other = others.next();
                if (other.touches(line, REACH)) {
                    next.add(other);
                    others.remove();
                }
            }
        }
        return group;
    }

    private static Optional<Frame> frameOf(List<Ruling> lines) {
        var outline = Ruling.around(lines);
        float width = outline.right() - outline.left();
        float height = outline.bottom() - outline.top();
        if (width < SMALLEST || height < SMALLEST) {
            return Optional.empty();
        }
        var rows = places(lines, true, width * PARTS);
        var columns = places(lines, false, height * PARTS);
        boolean closed =
                isRuled(lines, outline.left(), height)
                        && isRuled(lines, outline.right(), height)
                        && reaches(rows, outline.top(), outline.bottom());
        if (closed && columns.size() == 2) {
            return Optional.of(new Frame(columns, List.of(outline.top(), outline.bottom())));
        }
        addEdge(columns, outline.left());
        addEdge(columns, outline.right());
        boolean grid = rows.size() > 2 && columns.size() > 2;
        return grid && reaches(rows, outline.top(), outline.bottom())
                ? Optional.of(new Frame(columns, rows))
                : Optional.empty();
    }

    /// Where lines of a direction stand that are long enough, each place once.
    private static List<Float> places(List<Ruling> lines, boolean level, float shortest) {
        var places = new ArrayList<Float>();
        lines.stream()
                .filter(line -> line.isLevel() == level && line.length() >= shortest)
                .map(Ruling::place)
                .sorted()
                .filter(place -> places.isEmpty() || place - places.getLast() > REACH)
                .forEach(places::add);
        return places;
    }

    private static void addEdge(List<Float> places, float edge) {
        if (places.stream().noneMatch(place -> Math.abs(place - edge) <= REACH)) {
            places.add(edge);
            Collections.sort(places);
        }
    }

    private static boolean isRuled(List<Ruling> lines, float place, float height) {
        return lines.stream()
                .anyMatch(line ->
                        !line.isLevel()
                                && Math.abs(line.place() - place) <= REACH
                                && line.length() >= height * THROUGH);
    }

    private static boolean reaches(List<Float> places, float from, float to) {
        return places.size() > 1
                && Math.abs(places.getFirst() - from) <= REACH
                && Math.abs(places.getLast() - to) <= REACH;
    }
}
