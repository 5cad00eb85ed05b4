package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// A stretch of a page with a white strip through it: two columns, or running text with a box
/// beside it.
///
/// Two columns are sure where running text fills both sides to their edges; a box, where the text
/// beside it fills its side and goes on, in full width, right above or below. What is aligned
/// across the strip paragraph by paragraph is a table, and none of both.
///
/// @param from index of its first line
/// @param to index behind its last line
/// @param box whether the second side is a box
record ColumnBand(int from, int to, List<Line> first, List<Line> second, boolean box) {

    /// Lines that a side has at least.
    static final int FEWEST_LINES = 5;

    private static final float STRIP = 0.9f;

    /// One side may begin this many font sizes above the other, and go on with gaps no larger.
    private static final float UNEVEN = 2.6f;

    private static final float NEXT_LINE = 1.9f;

    private static final float NARROWEST = 6f;

    /// Lines are full that end within this share of their side's width before its edge.
    private static final float NEARLY = 0.2f;

    private static final float MOSTLY = 0.5f;
    private static final float EQUAL_WIDTH = 0.6f;
    private static final float WIDER_PITCH = 1.35f;

    ColumnBand {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// @param x where the strip is looked for; no line between the two crosses it
    static Optional<ColumnBand> find(List<Line> lines, int from, int to, float x) {
        // Running headers and footers are set in another style.
        int first = from;
        while (first + 1 < to && isOtherStyle(lines.get(first), lines.get(first + 1))) {
            first++;
        }
        int last = to;
        while (last - 2 > first && isOtherStyle(lines.get(last - 2), lines.get(last - 1))) {
            last--;
        }
        int start = startOfBoth(lines, first, last, x);
        int end = endOfBoth(lines, start, last, x);
        var left = side(lines, start, end, x, true);
        var right = side(lines, start, end, x, false);
        if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        var one = Side.of(left);
        var other = Side.of(right);
        float size = left.getFirst().size();
        if (other.left() - one.right() < STRIP * size
                || Math.min(one.width(), other.width()) < NARROWEST * size
                || one.isAlignedWith(other)) {
            return Optional.empty();
        }
        boolean textOnBoth = one.isText() && other.isText();
        if (textOnBoth && one.isAboutAsWideAs(other)) {
            return Optional.of(new ColumnBand(start, end, left, moved(right, left), false));
        }
        if (one.isText() && isOfWords(right) && goesOn(lines, start, end, left)) {
            return Optional.of(new ColumnBand(start, end, left, right, true));
        }
        return other.isText() && isOfWords(left) && goesOn(lines, start, end, right)
                ? Optional.of(new ColumnBand(start, end, right, left, true))
                : Optional.empty();
    }

    int size() {
        return first.size() + second.size();
    }

    /// Its lines as they are to be read. A box stands behind the first line beside it, where it
    /// waits for that line's paragraph to end.
    List<Line> inOrder(IntSupplier boxNumbers) {
        var lines = new ArrayList<Line>();
        if (box) {
            var cell = Cell.ofBox(boxNumbers.getAsInt());
            lines.add(first.getFirst());
            second.forEach(line -> lines.add(line.in(cell)));
            lines.addAll(first.subList(1, first.size()));
        } else {
            lines.addAll(first);
            lines.addAll(second);
        }
        return lines;
    }

    private static boolean isOtherStyle(Line upper, Line lower) {
        return upper.bold() != lower.bold() || Math.abs(upper.size() - lower.size()) > 0.3f;
    }

    /// Where both sides have begun.
    private static int startOfBoth(List<Line> lines, int from, int to, float x) {
        float left = baseline(lines, from, to, x, true);
        float right = baseline(lines, from, to, x, false);
        int start = from;
        while (start < to
                && lines.get(start).baseline()
                        < Math.max(left, right) - UNEVEN * lines.get(start).size()) {
            start++;
        }
        return start;
    }

    private static float baseline(List<Line> lines, int from, int to, float x, boolean left) {
        for (int i = from; i < to; i++) {
            if (reaches(lines.get(i), x, left)) {
                return lines.get(i).baseline();
            }
        }
        return Float.MAX_VALUE;
    }

    private static boolean reaches(Line line, float x, boolean left) {
        return left ? line.left() < x : line.right() > x;
    }

    /// Where the longer side ends or leaves a gap below the end of the shorter one.
    private static int endOfBoth(List<Line> lines, int from, int to, float x) {
        int lastLeft = from;
        int lastRight = from;
        for (int i = from; i < to; i++) {
            lastLeft = reaches(lines.get(i), x, true) ? i : lastLeft;
            lastRight = reaches(lines.get(i), x, false) ? i : lastRight;
        }
        int end = Math.min(lastLeft, lastRight) + 1;
        while (end < to
                && lines.get(end).baseline() - lines.get(end - 1).baseline()
                        < UNEVEN * lines.get(end).size()) {
            end++;
        }
        return Math.min(end, to);
    }

    private static List<Line> side(List<Line> lines, int from, int to, float x, boolean left) {
        var side = new ArrayList<Line>();
        for (var line : lines.subList(from, to)) {
            var glyphs =
                    line.glyphs().stream()
                            .filter(glyph -> glyph.x() + glyph.width() / 2 < x == left)
                            .toList();
            if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
                side.add(
                        glyphs.size() == line.glyphs().size()
                                ? line
                                : Line.of(line.page(), glyphs));
            }
        }
        return side;
    }

    /// Whether text that fills a side continues in a line across the strip right above or below.
    private static boolean goesOn(List<Line> lines, int start, int end, List<Line> side) {
        boolean above = start > 0 && follows(lines.get(start - 1), side.getFirst());
        boolean below = end < lines.size() && follows(side.getLast(), lines.get(end));
        return above || below;
    }

    private static boolean follows(Line upper, Line lower) {
        return !upper.artifact()
                && !lower.artifact()
                && lower.baseline() - upper.baseline() < NEXT_LINE * lower.size()
                && !isOtherStyle(upper, lower);
    }

    /// Whether lines hold words and no columns: hardly one has gaps within, but behind a label, and
    /// few characters are digits.
    static boolean isOfWords(List<Line> lines) {
        int torn = 0;
        int inked = 0;
        int digits = 0;
        for (var line : lines) {
            torn += line.gaps() > 1 ? 1 : 0;
            for (var glyph : line.glyphs()) {
                inked += glyph.isBlank() ? 0 : 1;
                digits += NoteMarks.isDigits(glyph.text()) ? 1 : 0;
            }
        }
        return torn < NEARLY * lines.size() && digits < NEARLY * inked;
    }

    /// The lines of a column as if they stood below the other one, so that the same margins hold.
    private static List<Line> moved(List<Line> lines, List<Line> under) {
        float by = Side.of(under).left() - Side.of(lines).left();
        return lines.stream().map(line -> line.moved(by)).toList();
    }

    /// What stands left or right of the strip.
    private record Side(List<Line> lines, float left, float right) {

        static Side of(List<Line> lines) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (var line : lines) {
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
            }
            return new Side(lines, left, right);
        }

        float width() {
            return right - left;
        }

        boolean isAboutAsWideAs(Side other) {
            return Math.min(width(), other.width())
                    > EQUAL_WIDTH * Math.max(width(), other.width());
        }

        /// Whether they are words, and most lines are filled to the edge.
        boolean isText() {
            long full =
                    lines.stream().filter(line -> line.right() > right - NEARLY * width()).count();
            return full > MOSTLY * lines.size() && isOfWords(lines);
        }

        /// Whether the gaps between paragraphs stand at the same heights.
        boolean isAlignedWith(Side other) {
            var mine = gaps();
            var others = other.gaps();
            long shared =
                    mine.stream()
                            .filter(gap -> others.stream().anyMatch(one -> Math.abs(one - gap) < 2))
                            .count();
            return shared > 1 && shared > MOSTLY * Math.max(mine.size(), others.size());
        }

        private List<Float> gaps() {
            var pitches = new ArrayList<Float>();
            for (int i = 1; i < lines.size(); i++) {
                pitches.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
            }
            var sorted = pitches.stream().sorted().toList();
            float usual = sorted.get(sorted.size() / 4);
            var gaps = new ArrayList<Float>();
            for (int i = 0; i < pitches.size(); i++) {
                if (pitches.get(i) > WIDER_PITCH * usual) {
                    gaps.add(lines.get(i + 1).baseline());
                }
            }
            return gaps;
        }
    }
}
