package org.rapporteur.documents.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Walks the drawing commands of a page and keeps every character with its place.
///
/// This stands closer to the page than PDFBox's own text stripper: no words are guessed, nothing is
/// sorted, and overlaps are not searched, which is where the stripper spends its time.
final class GlyphCollector extends PDFStreamEngine {

    private static final int CHECK_EVERY = 4096;
    private static final int MOST_GLYPHS = 400_000;
    private static final String UNKNOWN = "\ufffd";
    private static final String BULLET = "•";
    private static final char PRIVATE_FIRST = '\ue000';
    private static final char PRIVATE_LAST = '\uf8ff';

    /// From here on characters are forms of others: Arabic letters as they join their neighbours.
    private static final char FIRST_FORM = '\ufb1d';

    /// A ligature stands for few letters.
    private static final int LONGEST_REPLACEMENT = 8;

    /// Writing that runs upwards or downwards beside the text is not read.
    private static final float LEAST_UPRIGHT = 0.5f;

    private final Map<PDFont, Face> faces = new HashMap<>();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private PageView view = new PageView(0, 0, 0, 0, 0);
    private int artifactDepth;
    private int formDepth;
    private int unmapped;

    /// Where the character stands that a text replaces the present ones by.
    private int replaced = Glyph.UNTAGGED;

    private final BooleanSupplier stop;
    private final RulingCollector rulings = new RulingCollector(this);

    private record Face(boolean bold, boolean italic) {}

    /// What the file says of a stretch of drawing.
    ///
    /// @param content its number on the page, by which the file's structure names it
    /// @param text what it says by itself, in place of its characters; null where it says nothing
    private record Marked(boolean artifact, int content, @Nullable String text) {}

    /// @param stop asked now and then whether to leave the page
    GlyphCollector(BooleanSupplier stop) {
        this.stop = stop;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new SetMatrix(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new DrawObject(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /// The characters of a page in the order of drawing.
    List<Glyph> collect(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        replaced = Glyph.UNTAGGED;
        view = PageView.of(page);
        rulings.start(view);
        marked.clear();
        artifactDepth = 0;
        formDepth = 0;
        processPage(page);
        return glyphs;
    }

    /// What was collected of the page before it broke off.
    List<Glyph> collected() {
        return glyphs;
    }

    /// The straight lines that the page draws.
    List<Ruling> rulings() {
        return rulings.collected();
    }

    /// Characters drawn so far whose font does not say what they are.
    int unmapped() {
        return unmapped;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean artifact = tag != null && "Artifact".equals(tag.getName());
        int outer = marked.isEmpty() ? Glyph.UNTAGGED : marked.peek().content();
        int content =
                formDepth > 0 || properties == null
                        ? outer
                        : properties.getInt(COSName.MCID, outer);
        marked.push(new Marked(artifact, content, replacement(properties)));
        artifactDepth += artifact ? 1 : 0;
        replaced = Glyph.UNTAGGED;
    }

    /// Words for more than a few characters tell what a picture shows, not what they are.
    private static @Nullable String replacement(@Nullable COSDictionary properties) {
        var text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        return text != null && text.length() <= LONGEST_REPLACEMENT ? text : null;
    }

    @Override
    public void endMarkedContentSequence() {
        replaced = Glyph.UNTAGGED;
        if (!marked.isEmpty()) {
            artifactDepth -= marked.pop().artifact() ? 1 : 0;
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        formDepth++;
        try {
            super.showForm(form);
        } finally {
            formDepth--;
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
            throws IOException {
        if (glyphs.size() % CHECK_EVERY == CHECK_EVERY - 1 && stop.getAsBoolean()) {
            throw new IOException("out of time");
        }
        if (glyphs.size() > MOST_GLYPHS) {
            throw new IOException("more characters than a page can show");
        }
        float x = rendering.getTranslateX();
        float y = rendering.getTranslateY();
        float direction = view.direction(rendering.getScaleX(), rendering.getShearY());
        float size = rendering.getScalingFactorY();
        if (direction < size * LEAST_UPRIGHT) {
            return;
        }
        float width = displacement.getX() * rendering.getScalingFactorX();
        var face = faces.computeIfAbsent(font, GlyphCollector::face);
        var replacement = marked.isEmpty() ? null : marked.peek().text();
        keep(
                new Glyph(
                        replacement == null ? unicode(font, code) : replacement,
                        view.x(x, y),
                        view.y(x, y),
                        width,
                        size,
                        face.bold(),
                        face.italic(),
                        artifactDepth > 0,
                        marked.isEmpty() ? Glyph.UNTAGGED : marked.peek().content()));
    }

    /// The characters that a text stands for are one.
    private void keep(Glyph glyph) {
        if (replaced >= 0) {
            addToReplaced(glyph);
            return;
        }
        if (!marked.isEmpty() && marked.peek().text() != null) {
            replaced = glyphs.size();
        }
        glyphs.add(isMarkOfLast(glyph) ? glyph.on(glyphs.getLast().baseline()) : glyph);
    }

    /// A letter and its mark stand on the letter's line: that of the wider one, or of what was
    /// drawn before, where neither has a width.
    private void addToReplaced(Glyph glyph) {
        var first = glyphs.get(replaced);
        float line = replaced > 0 ? glyphs.get(replaced - 1).baseline() : glyph.baseline();
        boolean nearer = Math.abs(glyph.baseline() - line) < Math.abs(first.baseline() - line);
        boolean moves = first.isNarrow() && (nearer || !glyph.isNarrow());
        glyphs.set(replaced, first.on(moves ? glyph.baseline() : first.baseline()).with(glyph));
    }

    /// A vowel or accent drawn above or below the line of its letter.
    private boolean isMarkOfLast(Glyph glyph) {
        return glyph.width() <= 0
                && !glyphs.isEmpty()
                && Writing.isMark(glyph)
                && Math.abs(glyph.baseline() - glyphs.getLast().baseline()) < glyph.size();
    }

    private String unicode(PDFont font, int code) {
        var text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            unmapped++;
            return UNKNOWN;
        }
        char first = text.charAt(0);
        if (first >= PRIVATE_FIRST && first <= PRIVATE_LAST) {
            // Symbol fonts draw bullets there; what else they draw nobody can tell.
            return BULLET;
        }
        if (first < ' ' || first == '\u007f' || first == '\ufffd') {
            unmapped += first == '\t' || first == '\n' || first == '\r' ? 0 : 1;
            return first == '\ufffd' ? UNKNOWN : " ";
        }
        return first < FIRST_FORM ? text : Forms.plain(text);
    }

    private static Face face(PDFont font) {
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        boolean bold =
                name.contains("bold")
                        || name.contains("black")
                        || name.contains("heavy")
                        || (descriptor != null && descriptor.isForceBold());
        boolean italic =
                name.contains("italic")
                        || name.contains("oblique")
                        || (descriptor != null && descriptor.isItalic());
        return new Face(bold, italic);
    }
}
