package org.rapporteur.server.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.CitationTie;

/// Ties as a picture: texts in up to three columns, each citing texts of the next. The same ties
/// give the same picture.
///
/// @param lines the closest last, so that they lie on top
public record Drawing(List<Box> boxes, List<Line> lines, int height) {

    public static final int WIDTH = 376;
    public static final int BOX_WIDTH = 104;
    public static final int BOX_HEIGHT = 22;

    /// Letters that fit into a box.
    private static final int MOST_LETTERS = 15;

    private static final int BETWEEN_COLUMNS = (WIDTH - 3 * BOX_WIDTH) / 2;
    private static final int BETWEEN_ROWS = 30;
    private static final int EDGE = 4;
    private static final int WIDEST_LINE = 8;

    /// So that ties of one provision each are drawn as fine lines, not as the widest.
    private static final int FINE_LINES = 3;

    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// A text.
    public record Box(String name, int x, int y) {

        /// As much of a label as fits.
        public String cut(String label) {
            return label.length() <= MOST_LETTERS
                    ? label
                    : label.substring(0, MOST_LETTERS - 1).strip() + "…";
        }
    }

    /// One text cites another.
    ///
    /// @param path in the words of SVG
    public record Line(CitationTie tie, String path, int width) {}

    /// @param isMirrored where one reads from right to left
    static Drawing of(Columns shown, boolean isMirrored) {
        var columns = shown.names();
        var ties = shown.ties();
        int rows = Math.max(1, columns.stream().mapToInt(List::size).max().orElse(1));
        var places = new ArrayList<Map<String, Box>>();
        for (int i = 0; i < columns.size(); i++) {
            places.add(column(columns.get(i), mirrored(i, isMirrored), rows));
        }
        long most = ties.stream().mapToLong(CitationTie::provisions).max().orElse(1) + FINE_LINES;
        var lines =
                ties.stream()
                        .sorted(CitationTies.CLOSEST_FIRST.reversed())
                        .flatMap(tie -> lines(tie, places, most).stream())
                        .toList();
        var boxes = places.stream().flatMap(column -> column.values().stream()).toList();
        return new Drawing(boxes, lines, 2 * EDGE + BOX_HEIGHT + (rows - 1) * BETWEEN_ROWS);
    }

    private static int mirrored(int column, boolean isMirrored) {
        int x = column * (BOX_WIDTH + BETWEEN_COLUMNS);
        return isMirrored ? WIDTH - BOX_WIDTH - x : x;
    }

    /// The texts of a column one below another, in the middle of the picture's height.
    private static Map<String, Box> column(List<String> names, int x, int rows) {
        var column = new LinkedHashMap<String, Box>();
        int top = EDGE + (rows - names.size()) * BETWEEN_ROWS / 2;
        for (int i = 0; i < names.size(); i++) {
            column.put(names.get(i), new Box(names.get(i), x, top + i * BETWEEN_ROWS));
        }
        return column;
    }

    /// From the column where the citing text stands to the next that is not empty.
    private static List<Line> lines(CitationTie tie, List<Map<String, Box>> places, long most) {
        var filled = places.stream().filter(column -> !column.isEmpty()).toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i + 1 < filled.size(); i++) {
            var citing = filled.get(i).get(tie.citing());
            var cited = filled.get(i + 1).get(tie.cited());
            if (citing != null && cited != null) {
                lines.add(
                        new Line(
                                tie,
                                path(citing, cited),
                                (int) Math.max(1, WIDEST_LINE * tie.provisions() / most)));
            }
        }
        return lines;
    }

    /// A curve from the edge of one box to the edge of the other.
    private static String path(Box citing, Box cited) {
        boolean isRightward = citing.x() < cited.x();
        int start = isRightward ? citing.x() + BOX_WIDTH : citing.x();
        int end = isRightward ? cited.x() : cited.x() + BOX_WIDTH;
        int middle = (start + end) / 2;
        int from = citing.y() + BOX_HEIGHT / 2;
        int to = cited.y() + BOX_HEIGHT / 2;
        return "M%d %d C%d %d %d %d %d %d"
                .formatted(start, from, middle, from, middle, to, end, to);
    }
}
