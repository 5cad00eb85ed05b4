package org.rapporteur.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Sets pages as the documents of the United Nations are set: running head, job number and page
/// number, bold headings, paragraphs with the first line set in, notes at the foot under a short
/// rule. The words are the tests' own.
final class Typesetter {

    static final float LEFT = 120;
    static final float RIGHT = 480;
    private static final float SIZE = 10;
    private static final float PITCH = 12;
    private static final float BETWEEN = 8;
    private static final float TOP = 700;
    private static final float BOTTOM = 150;

    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
    private final List<List<Piece>> pages = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final String head;
    private float y = TOP;

    private record Piece(String text, PDFont font, float size, float x, float y) {}

    private record Stroke(int page, float x, float y, float toX, float toY) {}

    /// @param head the running head, a symbol
    Typesetter(String head) {
        this.head = head;
        newPage();
    }

    void newPage() {
        if (!pages.isEmpty()) {
            setNotes();
        }
        pages.add(new ArrayList<>());
        y = TOP;
        int number = pages.size();
        put(head, bold, 8.5f, LEFT - 40, 760);
        put(number + "/9", bold, 8.5f, RIGHT, 40);
        put("V.25-0" + (4000 + number), roman, 7, LEFT - 40, 40);
    }

    Typesetter heading(float size, String text) {
        y -= BETWEEN;
        wrap(text, bold, size, LEFT, LEFT);
        return this;
    }

    /// A paragraph whose first line is set in, its first word in italics.
    Typesetter verb(String verb, String rest) {
        return paragraph("", verb, rest);
    }

    Typesetter numbered(String number, String verb, String rest) {
        return paragraph(number, verb, rest);
    }

    /// A paragraph in one face.
    Typesetter text(String text) {
        y -= BETWEEN;
        wrap(text, roman, SIZE, LEFT + 24, LEFT);
        return this;
    }

    Typesetter formula(String text) {
        y -= BETWEEN;
        wrap(text, italic, SIZE, LEFT + 24, LEFT);
        return this;
    }

    /// A line as it stands, at a place of its own.
    Typesetter at(float x, String text) {
        put(text, roman, SIZE, x, y);
        return this;
    }

    /// A line drawn from a place to another; heights count from the line that is to be set next.
    Typesetter rule(float x, float above, float toX, float toAbove) {
        strokes.add(new Stroke(pages.size(), x, y + above, toX, y + toAbove));
        return this;
    }

    /// Four lines around what is set next.
    Typesetter frame(float left, float right, float above, float below) {
        return rule(left, above, right, above)
                .rule(left, -below, right, -below)
                .rule(left, above, left, -below)
                .rule(right, above, right, -below);
    }

    Typesetter nextLine() {
        y -= PITCH;
        return this;
    }

    /// A raised mark behind the line last set, and its note at the foot.
    Typesetter note(String mark, String text) {
        var last = pages.getLast().getLast();
        put(
                mark,
                roman,
                6.5f,
                last.x() + width(last.text(), last.font(), last.size()),
                last.y() + 3.5f);
        notes.add(mark + "\t" + text);
        return this;
    }

    private Typesetter paragraph(String number, String verb, String rest) {
        y -= BETWEEN;
        breakPage();
        float x = LEFT + 24;
        if (!number.isEmpty()) {
            put(number, roman, SIZE, x, y);
            x += 24;
        }
        put(verb, italic, SIZE, x, y);
        wrap(rest, roman, SIZE, x + width(verb + " ", italic, SIZE), LEFT);
        return this;
    }

    private void wrap(String text, PDFont font, float size, float first, float left) {
        var line = new StringBuilder();
        float x = first;
        for (var word : text.split(" ")) {
            if (x + width(line + " " + word, font, size) > RIGHT) {
                setLine(line.toString(), font, size, x);
                line.setLength(0);
                x = left;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        setLine(line.toString(), font, size, x);
    }

    private void setLine(String text, PDFont font, float size, float x) {
        breakPage();
        put(text, font, size, x, y);
        y -= PITCH * size / SIZE;
    }

    private void breakPage() {
        if (y < BOTTOM) {
            newPage();
        }
    }

    private void setNotes() {
        float at = 110;
        for (var note : notes) {
            if (at == 110) {
                put("__________________", roman, SIZE, LEFT, 120);
            }
            var cells = note.split("\t");
            put(cells[0], roman, 5.5f, LEFT + 8, at + 2.5f);
            put(cells[1], roman, 8.5f, LEFT + 16, at);
            at -= PITCH;
        }
        notes.clear();
    }

    private void put(String text, PDFont font, float size, float x, float at) {
        pages.getLast().add(new Piece(text, font, size, x, at));
    }

    private static float width(String text, PDFont font, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        setNotes();
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var pieces : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var stroke : strokes) {
                        if (stroke.page() == document.getNumberOfPages()) {
                            content.moveTo(stroke.x(), stroke.y());
                            content.lineTo(stroke.toX(), stroke.toY());
                            content.stroke();
                        }
                    }
                    for (var piece : pieces) {
                        content.beginText();
                        content.setFont(piece.font(), piece.size());
                        content.newLineAtOffset(piece.x(), piece.y());
                        content.showText(piece.text());
                        content.endText();
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
