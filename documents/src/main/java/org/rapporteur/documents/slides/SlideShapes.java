package org.rapporteur.documents.slides;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.documents.structure.Slide.Line;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;

/// The text of one slide in reading order.
final class SlideShapes {

    /// Groups within groups; no drawing program nests deeper in earnest.
    static final int DEEPEST_GROUP = 20;

    static final int MOST_SHAPES = 5_000;

    private final List<Issue> issues;
    private final int number;
    private final List<String> titles = new ArrayList<>();
    private int shapes;

    private SlideShapes(int number, List<Issue> issues) {
        this.number = number;
        this.issues = issues;
    }

    static Slide read(XSLFSlide slide, int number, List<Issue> issues) {
        var reader = new SlideShapes(number, issues);
        var lines = reader.lines(slide.getShapes(), 0);
        return new Slide(number, String.join(" ", reader.titles), lines, notes(slide.getNotes()));
    }

    private List<Line> lines(List<XSLFShape> siblings, int depth) {
        if (depth > DEEPEST_GROUP) {
            issues.add(
                    new Issue(
                            IssueCode.LIMIT_REACHED,
                            number,
                            "Groups of shapes nest too deep on slide " + number + "."));
            return List.of();
        }
        var boxes = new ArrayList<ReadingOrder.Box>();
        for (XSLFShape shape : siblings) {
            if (++shapes > MOST_SHAPES) {
                issues.add(
                        new Issue(
                                IssueCode.LIMIT_REACHED,
                                number,
                                "Slide " + number + " has more than " + MOST_SHAPES + " shapes."));
                break;
            }
            var lines = linesOf(shape, depth);
            if (!lines.isEmpty()) {
                boxes.add(new ReadingOrder.Box(Anchors.of(shape), lines));
            }
        }
        return ReadingOrder.read(boxes);
    }

    private List<Line> linesOf(XSLFShape shape, int depth) {
        return switch (shape) {
            case XSLFGroupShape group -> lines(group.getShapes(), depth + 1);
            case XSLFTable table -> TableLines.of(table);
            case XSLFDiagram diagram ->
                    diagram.getGroupShape() == null
                            ? List.of()
                            : lines(diagram.getGroupShape().getShapes(), depth + 1);
            case XSLFTextShape text -> textLines(text);
            default -> List.of();
        };
    }

    private List<Line> textLines(XSLFTextShape shape) {
        var type = shape.getTextType();
        if (type == Placeholder.SLIDE_NUMBER
                || type == Placeholder.DATETIME
                || type == Placeholder.FOOTER
                || type == Placeholder.HEADER) {
            return List.of();
        }
        var lines = paragraphs(shape.getTextParagraphs());
        if (type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE) {
            lines.forEach(line -> titles.add(line.text()));
            return List.of();
        }
        return lines;
    }

    static List<Line> paragraphs(List<XSLFTextParagraph> paragraphs) {
        var lines = new ArrayList<Line>();
        for (var paragraph : paragraphs) {
            var text = textOf(paragraph);
            if (!text.isBlank()) {
                lines.add(new Line(text.strip(), Math.max(0, paragraph.getIndentLevel()), true));
            }
        }
        return lines;
    }

    /// A line break within a paragraph is a blank; a field with the slide's number or the day is no
    /// text.
    private static String textOf(XSLFTextParagraph paragraph) {
        var text = new StringBuilder();
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            if (run.getFieldType() == null) {
                var raw = run.getRawText();
                text.append(raw == null ? "" : raw.replace('\u000b', ' ').replace('\n', ' '));
            }
        }
        return text.toString();
    }

    private static List<String> notes(XSLFNotes notes) {
        var texts = new ArrayList<String>();
        if (notes != null) {
            for (var shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    paragraphs(shape.getTextParagraphs()).forEach(line -> texts.add(line.text()));
                }
            }
        }
        return texts;
    }
}
