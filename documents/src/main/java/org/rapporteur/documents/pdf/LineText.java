package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.Repairs;

/// Writes lines one after the other as one text: blanks where the page shows them, broken words
/// whole again, italics and note marks at their places.
final class LineText {

    /// A gap of more than this share of the font size is a blank that the file does not draw. Files
    /// made by word processors draw their blanks, and guessing finer only tears words apart.
    private static final float BLANK_GAP = 0.2f;

    /// Stands between the cells of a row.
    private static final char CELL = '|';

    private final FoldedText text = new FoldedText();
    private final NoteMarks marks;
    private final List<Marked> marked = new ArrayList<>();
    private char last;
    private char beforeLast;
    private boolean blankBefore;

    // The run of italics or bold that is being written.
    private int styleStart = -1;
    private boolean styleItalic;

    /// A note's mark and the page that it stands on.
    record Marked(int page, String mark) {}

    LineText() {
        this(NoteMarks.NONE);
    }

    /// @param marks which raised characters are the marks of notes
    LineText(NoteMarks marks) {
        this.marks = marks;
    }

    /// The lines as one text.
    static FoldedText of(List<Line> lines, NoteMarks marks) {
        var text = new LineText(marks);
        for (var line : lines) {
            text.append(line);
        }
        return text.finish();
    }

    FoldedText finish() {
        endStyle();
        return text;
    }

    /// The marks of notes met so far, in order.
    List<Marked> marked() {
        return marked;
    }

    /// Ends a cell of a row; the next line belongs to the next cell.
    void endCell() {
        endStyle();
        if (!text.isEmpty() && last != CELL) {
            text.space();
            text.append(CELL);
            beforeLast = ' ';
            last = CELL;
            blank();
        }
    }

    String plain() {
        return text.text();
    }

    void append(Line line) {
        startLine(line);
        float end = Float.MAX_VALUE;
        var glyphs = line.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            boolean star = glyph.text().equals("*") && i > 0;
            if (star || (line.isRaised(glyph) && !glyph.isBlank())) {
                int markEnd = star ? endOfStars(glyphs, i) : endOfRaised(line, i);
                var mark = read(glyphs.subList(i, markEnd));
                if (marks.isNote(line.page(), mark)) {
                    text.markFootnote(mark);
                    marked.add(new Marked(line.page(), mark));
                    end = glyphs.get(markEnd - 1).end();
                    i = markEnd - 1;
                    continue;
                }
            }
            if (glyph.isBlank()) {
                blank();
                end = Math.max(end == Float.MAX_VALUE ? 0 : end, glyph.end());
                continue;
            }
            if (end != Float.MAX_VALUE && glyph.x() - end > BLANK_GAP * line.size()) {
                blank();
            }
            if (blankBefore && Repairs.isTornAfter(beforeLast, last, wordFrom(glyphs, i))) {
                text.joinNext();
            }
            write(glyph);
            end = glyph.end();
        }
    }

    private static String wordFrom(List<Glyph> glyphs, int from) {
        var word = new StringBuilder();
        for (int i = from; i < glyphs.size() && !glyphs.get(i).isBlank(); i++) {
            word.append(glyphs.get(i).text());
        }
        return word.toString();
    }

    private static int endOfStars(List<Glyph> glyphs, int from) {
        int end = from;
        while (end < glyphs.size() && glyphs.get(end).text().equals("*")) {
            end++;
        }
        return end;
    }

    private static int endOfRaised(Line line, int from) {
        int end = from;
        while (end < line.glyphs().size()) {
            var glyph = line.glyphs().get(end);
            boolean digitsGoOn =
                    end == from
                            || NoteMarks.isDigits(glyph.text())
                                    == NoteMarks.isDigits(line.glyphs().get(from).text());
            if (glyph.isBlank() || !line.isRaised(glyph) || !digitsGoOn) {
                break;
            }
            end++;
        }
        return end;
    }

    private static String read(List<Glyph> glyphs) {
        var mark = new StringBuilder();
        glyphs.forEach(glyph -> mark.append(glyph.text()));
        return mark.toString().strip();
    }

    private void startLine(Line line) {
        if (text.isEmpty() || line.glyphs().isEmpty()) {
            return;
        }
        boolean brokenCompound =
                (last == '-' || last == '\u2010' || last == '/' || last == '\u2013')
                        && !blankBefore
                        && beforeLast != ' '
                        && beforeLast != 0;
        if (last == '\u00ad') {
            text.cutTo(text.position() - 1);
        } else if (brokenCompound || isIdeographic(last)) {
            text.joinNext();
        } else {
            blank();
        }
    }

    private static boolean isIdeographic(char c) {
        return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303f') || c >= '\uff00';
    }

    private void blank() {
        text.space();
        blankBefore = true;
    }

    private void write(Glyph glyph) {
        boolean styled = glyph.italic() || glyph.bold();
        if (styleStart >= 0 && (!styled || glyph.italic() != styleItalic)) {
            endStyle();
        }
        if (styled && styleStart < 0) {
            styleStart = text.position();
            styleItalic = glyph.italic();
        }
        for (int i = 0; i < glyph.text().length(); i++) {
            text.append(glyph.text().charAt(i));
        }
        beforeLast = blankBefore ? ' ' : last;
        last = glyph.text().charAt(glyph.text().length() - 1);
        blankBefore = false;
    }

    private void endStyle() {
        if (styleStart >= 0) {
            text.markEmphasis(styleStart, styleItalic);
        }
        styleStart = -1;
    }
}
