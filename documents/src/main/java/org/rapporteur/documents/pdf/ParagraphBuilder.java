package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.documents.structure.AnnexLabel;
import org.rapporteur.documents.structure.Labels;

/// Puts lines together into paragraphs, over the ends of columns and pages.
///
/// What tells a new paragraph: a wider gap above, another size or weight, a first line set in or a
/// hanging one set out, a label with a gap behind it. At the top of a page the gap above is not
/// known; there, only indentation, label and style tell. A box beside the text waits until the
/// paragraph beside it has ended.
final class ParagraphBuilder {

    /// A gap above of more than this many times the usual pitch opens a paragraph.
    private static final float WIDER = 1.2f;

    /// Lines that begin further apart than this many times the font size do not begin alike.
    private static final float INDENT = 0.8f;

    private static final float OTHER_SIZE = 0.08f;

    /// A line that ends this many font sizes before the margin is not full.
    private static final float SHORT = 4f;

    private static final int LONGEST_NAME = 20;

    private static final Set<String> BULLETS = Set.of("•", "‣", "◦", "▪", "●", "■", "□", "➢");

    private final Measurements usual;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    // The lines of boxes beside the paragraph that is being read.
    private final List<Line> boxes = new ArrayList<>();

    private ParagraphBuilder(Measurements usual) {
        this.usual = usual;
    }

    static List<Paragraph> build(List<PageLines> bodies, Measurements usual) {
        var builder = new ParagraphBuilder(usual);
        for (var page : bodies) {
            page.lines().forEach(builder::add);
        }
        builder.addBoxes();
        return builder.paragraphs;
    }

    private void add(Line line) {
        if (line.cell().isBox()) {
            boxes.add(line);
        } else if (paragraphs.isEmpty() || opens(paragraphs.getLast(), line)) {
            if (!Labels.leading(line.text()).item()) {
                addBoxes();
            }
            paragraphs.add(new Paragraph(line));
        } else {
            paragraphs.getLast().add(line);
        }
    }

    private void addBoxes() {
        var inside = new ParagraphBuilder(usual);
        for (var line : boxes) {
            if (inside.paragraphs.isEmpty()
                    || !inside.paragraphs.getLast().cell().isSame(line.cell())
                    || inside.opens(inside.paragraphs.getLast(), line)) {
                inside.paragraphs.add(new Paragraph(line));
            } else {
                inside.paragraphs.getLast().add(line);
            }
        }
        paragraphs.addAll(inside.paragraphs);
        boxes.clear();
    }

    private boolean opens(Paragraph paragraph, Line line) {
        var last = paragraph.last();
        if (!line.cell().isSame(last.cell())) {
            return true;
        }
        if (line.cell().isOfTable()) {
            return false;
        }
        if (isOtherStyle(last, line)) {
            return true;
        }
        boolean follows = last.page() == line.page() && line.baseline() > last.baseline();
        if (follows) {
            float pitch = (line.baseline() - last.baseline()) / line.size();
            if (pitch > usual.pitch() * WIDER) {
                return true;
            }
            if (line.bold() && last.bold()) {
                return isLineOfItsOwn(last.text());
            }
        }
        if (isBulleted(line) || (isLabelled(line) && !beginsLikeText(paragraph, line))) {
            return true;
        }
        return isIndented(paragraph, line) || (!follows && isEnded(last));
    }

    /// The name of a part or annex, whose title stands on the line below.
    private static boolean isLineOfItsOwn(String text) {
        return Labels.isDivisionLine(text)
                || (text.length() <= LONGEST_NAME && AnnexLabel.parse(text).isAnnex());
    }

    private static boolean isOtherStyle(Line last, Line line) {
        return Math.abs(last.size() - line.size()) > line.size() * OTHER_SIZE
                || last.bold() != line.bold();
    }

    /// Whether a label opens the line: one with a wide gap behind it, or one that stands where no
    /// line of the paragraph goes on.
    private static boolean isLabelled(Line line) {
        return Labels.leading(line.text()).length() > 0;
    }

    /// Whether a sign opens the line that stands before items only, and never within a sentence.
    private static boolean isBulleted(Line line) {
        var label = Labels.leading(line.text());
        return label.item() && BULLETS.contains(label.number());
    }

    /// Whether the line begins where the paragraph's lines go on.
    private static boolean beginsLikeText(Paragraph paragraph, Line line) {
        float goesOn = goesOnAt(paragraph);
        return goesOn >= 0 && Math.abs(line.left() - goesOn) < INDENT * line.size();
    }

    /// Where the lines of a paragraph go on after its first; -1 where it has but one line.
    private static float goesOnAt(Paragraph paragraph) {
        return paragraph.lines().size() > 1 ? paragraph.last().left() : -1;
    }

    private boolean isIndented(Paragraph paragraph, Line line) {
        float reach = INDENT * line.size();
        float goesOn = goesOnAt(paragraph);
        if (goesOn >= 0) {
            return Math.abs(line.left() - goesOn) > reach;
        }
        if (line.left() <= paragraph.first().left() + reach) {
            return false;
        }
        return Math.abs(line.left() - textAfterLabel(paragraph.first())) > reach;
    }

    /// Where the words begin behind the label; where the line begins if it has no label.
    private static float textAfterLabel(Line line) {
        int label = Labels.leading(line.text()).length();
        int seen = 0;
        boolean blank = true;
        for (var glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                seen += blank ? 0 : 1;
                blank = true;
                continue;
            }
            if (seen >= label) {
                return glyph.x();
            }
            blank = false;
            seen += glyph.text().length();
        }
        return line.left();
    }

    /// At the end of a page: whether the last line ends a sentence before the margin.
    private boolean isEnded(Line last) {
        var text = last.text();
        boolean stop = !text.isEmpty() && ".;:؛。；：".indexOf(text.charAt(text.length() - 1)) >= 0;
        return stop && last.right() < usual.right() - SHORT * last.size();
    }
}
