package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines that belong together: a paragraph, an item, a heading.
final class Paragraph {

    private final List<Line> lines = new ArrayList<>();

    Paragraph(Line first) {
        lines.add(first);
    }

    void add(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    int page() {
        return first().page();
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::bold);
    }

    boolean isItalic() {
        return lines.stream().allMatch(Line::italic);
    }

    Cell cell() {
        return first().cell();
    }

    float size() {
        return first().size();
    }
}
