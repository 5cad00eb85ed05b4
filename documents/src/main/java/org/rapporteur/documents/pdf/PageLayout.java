package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a page into reading order: columns one after the other, tables cell by cell,
/// boxes apart from the text that runs beside them.
///
/// Tables are those that the file's tags name; where a page has no tags, those that its rulings
/// divide into cells, and lines of figures in columns. What is not sure to be set in one of these
/// ways is read line by line.
final class PageLayout {

    private static final Comparator<Cell> IN_ORDER =
            Orders.by(Cell::table, Cell::row, Cell::column);

    private final PDDocument document;
    private @Nullable TaggedTables tables;
    // Numbers of what the tags do not name count downwards, so that none is given twice.
    private int numbers;

    PageLayout(PDDocument document) {
        this.document = document;
    }

    /// The file's structure is looked up only where the page shows columns, for that takes time.
    List<Line> lines(PDPage page, PageGlyphs glyphs, List<Ruling> rulings) {
        var lines = LineBuilder.lines(glyphs);
        boolean apart = Columns.linesBeside(lines) >= FigureTables.FEWEST_ROWS;
        if (!apart && lines.stream().noneMatch(line -> !line.artifact() && line.hasGap())) {
            return lines;
        }
        var tagged = tables().cellsOf(page);
        var frames = framesOf(glyphs, rulings);
        if (tagged.isEmpty() && frames.isEmpty()) {
            return apart ? arrange(lines) : lines;
        }
        return lines(
                glyphs,
                glyph -> {
                    var cell = tagged.getOrDefault(glyph.content(), Cell.NONE);
                    return cell.isNone() ? cellIn(frames, glyph) : cell;
                });
    }

    private List<Line> arrange(List<Line> lines) {
        return Columns.arrange(FigureTables.mark(lines, this::nextNumber), this::nextNumber);
    }

    private int nextNumber() {
        return --numbers;
    }

    private TaggedTables tables() {
        var found = tables;
        if (found == null) {
            found = TaggedTables.of(document);
            tables = found;
        }
        return found;
    }

    private static Cell cellIn(List<FramedCells> frames, Glyph glyph) {
        for (var frame : frames) {
            if (!glyph.artifact() && frame.frame().holds(glyph)) {
                return frame.cellOf(glyph);
            }
        }
        return Cell.NONE;
    }

    private List<FramedCells> framesOf(PageGlyphs page, List<Ruling> rulings) {
        var glyphs = page.glyphs();
        boolean tagged = glyphs.stream().anyMatch(glyph -> glyph.content() != Glyph.UNTAGGED);
        var framed = new ArrayList<FramedCells>();
        for (var frame : Frames.of(rulings)) {
            if (frame.isGrid() ? !tagged : hasTextBeside(frame, glyphs)) {
                var cells = FramedCells.of(frame, nextNumber(), page);
                if (cells.sure()) {
                    framed.add(cells);
                }
            }
        }
        return framed;
    }

    private static boolean hasTextBeside(Frame frame, List<Glyph> glyphs) {
        return glyphs.stream()
                .anyMatch(glyph ->
                        !glyph.isBlank()
                                && !glyph.artifact()
                                && frame.holdsHeightOf(glyph)
                                && !frame.holds(glyph));
    }

    /// Each cell is read by itself, and each table row by row.
    private List<Line> lines(PageGlyphs glyphs, Function<Glyph, Cell> cells) {
        Map<Cell, List<Glyph>> byCell = new TreeMap<>(IN_ORDER);
        for (var glyph : glyphs.glyphs()) {
            byCell.computeIfAbsent(cells.apply(glyph), any -> new ArrayList<>()).add(glyph);
        }
        var free = byCell.remove(Cell.NONE);
        var lines = new ArrayList<Line>();
        if (free != null) {
            lines.addAll(arrange(LineBuilder.lines(glyphs.part(free))));
        }
        Map<Integer, List<Line>> tables = new TreeMap<>();
        byCell.forEach((cell, ofCell) ->
                LineBuilder.lines(glyphs.part(ofCell))
                        .forEach(line ->
                                tables.computeIfAbsent(cell.table(), any -> new ArrayList<>())
                                        .add(line.in(cell))));
        tables.values().stream()
                .sorted(Orders.by(PageLayout::top))
                .forEach(table -> insert(lines, table));
        return lines;
    }

    private static double top(List<Line> table) {
        return table.stream().mapToDouble(Line::baseline).min().orElse(0);
    }

    /// Puts a table or box before the first line that begins below its first one.
    private static void insert(List<Line> lines, List<Line> table) {
        double top = top(table);
        int at = 0;
        while (at < lines.size()
                && (!lines.get(at).cell().isNone() || lines.get(at).baseline() <= top)) {
            at++;
        }
        lines.addAll(at, table);
    }
}
