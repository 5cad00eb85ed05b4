package org.rapporteur.documents.pdf;

import java.util.List;
import org.rapporteur.documents.structure.PrintedDates;

/// The lines in italics at the right edge that close a resolution: meeting and day. They are facts
/// about it and no part of its text.
final class ClosingLines {

    private static final int MOST = 3;
    private static final float AT_EDGE = 2f;

    private ClosingLines() {}

    /// How many paragraphs from here on are such lines; 0 where they name no day.
    static int length(List<Paragraph> paragraphs, int from, Measurements usual) {
        for (int i = from; i < Math.min(from + MOST, paragraphs.size()); i++) {
            if (!isAtRightEdge(paragraphs.get(i), usual)) {
                return 0;
            }
            var text = LineText.of(paragraphs.get(i).lines(), NoteMarks.NONE).text();
            if (PrintedDates.find(text).isPresent()) {
                return i - from + 1;
            }
        }
        return 0;
    }

    private static boolean isAtRightEdge(Paragraph paragraph, Measurements usual) {
        float middle = (usual.left() + usual.right()) / 2;
        return paragraph.isItalic()
                && paragraph.lines().stream()
                        .allMatch(line ->
                                line.left() > middle - line.size() * 2
                                        && Math.abs(line.right() - usual.right())
                                                < AT_EDGE * line.size());
    }
}
