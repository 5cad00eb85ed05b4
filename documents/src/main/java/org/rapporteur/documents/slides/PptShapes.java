package org.rapporteur.documents.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.documents.structure.Slide.Line;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;

/// The text of one slide of an older deck in reading order.
final class PptShapes {

    private final List<Issue> issues;
    private final int number;
    private final List<String> titles = new ArrayList<>();
    private int shapes;

    private PptShapes(int number, List<Issue> issues) {
        this.number = number;
        this.issues = issues;
    }

    static Slide read(HSLFSlide slide, int number, List<Issue> issues) {
        var reader = new PptShapes(number, issues);
        var lines = reader.lines(slide.getShapes(), 0);
        return new Slide(number, String.join(" ", reader.titles), lines, notes(slide.getNotes()));
    }

    private List<Line> lines(List<HSLFShape> siblings, int depth) {
        if (depth > SlideShapes.DEEPEST_GROUP) {
            return List.of();
        }
        var boxes = new ArrayList<ReadingOrder.Box>();
        for (var shape : siblings) {
            if (++shapes > SlideShapes.MOST_SHAPES) {
                issues.add(
                        new Issue(
                                IssueCode.LIMIT_REACHED,
                                number,
                                "Slide "
                                        + number
                                        + " has more than "
                                        + SlideShapes.MOST_SHAPES
                                        + " shapes."));
                break;
            }
            var lines = linesOf(shape, depth);
            if (!lines.isEmpty()) {
                boxes.add(new ReadingOrder.Box(placeOf(shape), lines));
            }
        }
        return ReadingOrder.read(boxes);
    }

    private static Rectangle2D placeOf(HSLFShape shape) {
        var anchor = shape.getAnchor();
        return anchor == null ? new Rectangle2D.Double() : anchor;
    }

    private List<Line> linesOf(HSLFShape shape, int depth) {
        return switch (shape) {
            case HSLFTable table -> tableLines(table);
            case HSLFGroupShape group -> lines(group.getShapes(), depth + 1);
            case HSLFTextShape text -> textLines(text);
            default -> List.of();
        };
    }

    private static List<Line> tableLines(HSLFTable table) {
        var rows = new ArrayList<List<List<Line>>>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            var cells = new ArrayList<List<Line>>();
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                var cell = table.getCell(row, column);
                if (cell != null) {
                    cells.add(paragraphs(cell.getTextParagraphs()));
                }
            }
            rows.add(cells);
        }
        return TableLines.of(rows);
    }

    private List<Line> textLines(HSLFTextShape shape) {
        var kind = shape.getPlaceholder();
        if (isFurniture(kind)) {
            return List.of();
        }
        var lines = paragraphs(shape.getTextParagraphs());
        if (kind == Placeholder.TITLE || kind == Placeholder.CENTERED_TITLE) {
            lines.forEach(line -> titles.add(line.text()));
            return List.of();
        }
        return lines;
    }

    private static boolean isFurniture(@Nullable Placeholder kind) {
        return kind == Placeholder.SLIDE_NUMBER
                || kind == Placeholder.DATETIME
                || kind == Placeholder.FOOTER
                || kind == Placeholder.HEADER;
    }

    private static List<Line> paragraphs(List<HSLFTextParagraph> paragraphs) {
        var lines = new ArrayList<Line>();
        for (var paragraph : paragraphs) {
            var text = new StringBuilder();
            for (var run : paragraph.getTextRuns()) {
                var raw = run.getRawText();
                text.append(raw == null || run.getFieldType() != null ? "" : raw);
            }
            var line = text.toString().replace('\u000b', ' ').replace('\r', ' ').strip();
            // An asterisk alone is the place of a number or day that the program fills in.
            if (!line.isEmpty() && !line.equals("*")) {
                lines.add(new Line(line, Math.max(0, paragraph.getIndentLevel()), true));
            }
        }
        return lines;
    }

    private static List<String> notes(@Nullable HSLFNotes notes) {
        var texts = new ArrayList<String>();
        if (notes != null) {
            for (var shape : notes.getShapes()) {
                if (shape instanceof HSLFTextShape text
                        && text.getPlaceholder() == Placeholder.BODY) {
                    paragraphs(text.getTextParagraphs()).forEach(line -> texts.add(line.text()));
                }
            }
        }
        return texts;
    }
}
