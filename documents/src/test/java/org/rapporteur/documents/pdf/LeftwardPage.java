package org.rapporteur.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page of lines that run from right to left, drawn as the eye sees them: the JDK's own way of
/// laying out both directions says which character stands where, and a font without letters says by
/// its map what each of them is.
final class LeftwardPage {

    static final float RIGHT = 500;
    private static final int FIRST_CODE = 33;
    private static final int LAST_CODE = 255;
    private static final float ADVANCE = 0.5f;
    private static final String BRACKETS = "()[]«»";

    private final Map<Character, Integer> codes = new HashMap<>();
    private final StringBuilder content = new StringBuilder();

    /// A line of 10 points.
    LeftwardPage line(float right, float y, String text) {
        return line(right, y, text, 10);
    }

    /// @param right where the line begins
    LeftwardPage line(float right, float y, String text, float size) {
        var seen = asSeen(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        return draw(right - seen.length() * ADVANCE * size, y, seen, size);
    }

    /// A line that runs to the right, whatever stands in it.
    LeftwardPage rightward(float left, float y, String text) {
        return draw(left, y, asSeen(text, Bidi.DIRECTION_LEFT_TO_RIGHT), 10);
    }

    /// One shape for several letters, which the file names beside it.
    LeftwardPage named(float left, float y, String text) {
        var hex = new StringBuilder("FEFF");
        text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        content.append("/Span <</ActualText <").append(hex).append(">>> BDC\n");
        draw(left, y, "\u0001", 10);
        content.append("EMC\n");
        return this;
    }

    private LeftwardPage draw(float left, float y, String seen, float size) {
        content.append(
                String.format(Locale.ROOT, "BT /F1 %.1f Tf 1 0 0 1 %.2f %.2f Tm <", size, left, y));
        for (char c : seen.toCharArray()) {
            int code = codes.computeIfAbsent(c, any -> FIRST_CODE + codes.size());
            content.append(String.format(Locale.ROOT, "%02X", code));
        }
        content.append("> Tj ET\n");
        return this;
    }

    /// The characters from left to right, brackets by their form.
    private static String asSeen(String text, int direction) {
        var bidi = new Bidi(text, direction);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        var seen = new StringBuilder();
        for (int run : order) {
            var words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            seen.append(
                    bidi.getRunLevel(run) % 2 == 0
                            ? words
                            : new StringBuilder(mirrored(words)).reverse());
        }
        return seen.toString();
    }

    private static String mirrored(String words) {
        var mirrored = new StringBuilder();
        for (char c : words.toCharArray()) {
            int at = BRACKETS.indexOf(c);
            mirrored.append(at < 0 ? c : BRACKETS.charAt(at % 2 == 0 ? at + 1 : at - 1));
        }
        return mirrored.toString();
    }

    byte[] bytes() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font());
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            page.getCOSObject().setItem(COSName.CONTENTS, stream(content.toString()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private COSDictionary font() throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, LAST_CODE);
        var widths = new COSArray();
        for (int code = 0; code <= LAST_CODE; code++) {
            widths.add(COSInteger.get((long) (ADVANCE * 1000)));
        }
        font.setItem(COSName.WIDTHS, widths);
        var map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
                .append("/CMapName /Leftward def /CMapType 2 def\n")
                .append("1 begincodespacerange <00> <FF> endcodespacerange\n");
        // A map's section holds at most a hundred lines.
        List<Map.Entry<Character, Integer>> entries = new ArrayList<>(codes.entrySet());
        for (int from = 0; from < entries.size(); from += 100) {
            var some = entries.subList(from, Math.min(from + 100, entries.size()));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry ->
                    map.append(
                            String.format(
                                    Locale.ROOT,
                                    "<%02X> <%04X>%n",
                                    entry.getValue(),
                                    (int) entry.getKey())));
            map.append("endbfchar\n");
        }
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        font.setItem(COSName.TO_UNICODE, stream(map.toString()));
        return font;
    }

    private static COSStream stream(String text) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
