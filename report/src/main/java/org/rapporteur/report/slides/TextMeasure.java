package org.rapporteur.report.slides;

import java.text.Normalizer;

/// How much room text takes in the slides' typeface, told from its published widths and not from a
/// font of the machine.
///
/// It errs on the large side: a line is taken as full a little early, letters outside Latin as
/// wide.
final class TextMeasure {

    /// Widths of the characters from space to tilde in thousandths of the size (Helvetica and the
    /// faces cut to its measure).
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
                556, 556,
        556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
                611, 778,
        722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
                611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
                556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };

    private static final int WIDE = 1000;
    private static final int OTHER_LETTER = 720;
    private static final double BOLD_EXTRA = 0.09;

    /// Other faces that stand in for the one named are up to this much wider.
    private static final double SAFETY_FACTOR = 1.04;

    private static final double LATIN_LINE_FACTOR = 1.2;

    /// Faces for Chinese, Arabic and other scripts have taller lines.
    private static final double OTHER_LINE_FACTOR = 1.6;

    private static final int LATIN_AND_CYRILLIC_END = 0x0530;

    private TextMeasure() {}

    static double heightPoints(Paragraph paragraph, double widthPoints) {
        var text = paragraph.text();
        double room = widthPoints - paragraph.form().indentPoints();
        int lines = countLines(text, paragraph.sizePoints(), paragraph.boldShare(), room);
        return lines * lineHeightPoints(text, paragraph.sizePoints())
                + paragraph.form().spaceBeforePoints();
    }

    static double lineHeightPoints(String text, double sizePoints) {
        return sizePoints * (isTall(text) ? OTHER_LINE_FACTOR : LATIN_LINE_FACTOR);
    }

    /// Number of lines that the text fills in a column; at least one. A line end in the text begins
    /// a new line.
    static int countLines(String text, double sizePoints, double boldShare, double widthPoints) {
        int lines = 0;
        for (var line : text.split("\n", -1)) {
            lines += countWrapped(line, sizePoints, boldShare, widthPoints);
        }
        return lines;
    }

    private static int countWrapped(
            String text, double sizePoints, double boldShare, double widthPoints) {
        int lines = 1;
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int end = nextBreak(text, at);
            double width = widthPoints(text.substring(at, end), sizePoints, boldShare);
            if (used > 0 && used + width > widthPoints) {
                lines++;
                used = 0;
            }
            if (width > widthPoints) {
                int full = (int) Math.ceil(width / widthPoints);
                lines += full - 1;
                width -= (full - 1) * widthPoints;
            }
            used += width;
            at = end;
        }
        return lines;
    }

    /// Where the piece that starts here may end a line: after white space, or after any Chinese
    /// character.
    static int nextBreak(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            boolean blankNext = at < text.length() && Character.isWhitespace(text.charAt(at));
            if ((Character.isWhitespace(c) && !blankNext) || Character.isIdeographic(c)) {
                return at;
            }
        }
        return text.length();
    }

    static double widthPoints(String text, double sizePoints, double boldShare) {
        long thousandths = text.codePoints().mapToLong(TextMeasure::widthOf).sum();
        return thousandths * sizePoints / 1000 * SAFETY_FACTOR * (1 + boldShare * BOLD_EXTRA);
    }

    private static int widthOf(int c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        if (Character.isIdeographic(c) || !Character.isLetterOrDigit(c)) {
            return WIDE;
        }
        int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        return base >= ' ' && base <= '~' ? WIDTHS[base - ' '] : OTHER_LETTER;
    }

    private static boolean isTall(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= LATIN_AND_CYRILLIC_END && Character.isLetter(c));
    }
}
