package org.rapporteur.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Text recognition by the program Tesseract, where it is installed: a page's image to lines.
final class TextRecognition {

    private static final String PROGRAM = "tesseract";
    private static final int DOTS_PER_INCH = 300;
    private static final float POINTS_PER_DOT = 72f / DOTS_PER_INCH;
    private static final long LONGEST_PAGE_SECONDS = 60;

    /// Columns of the program's table of words.
    private static final int COLUMNS = 12;

    private static final String WORD_LEVEL = "5";

    private final Path program;

    /// What came of a page.
    ///
    /// @param message how sure the program is, or why there is nothing
    record Recognized(List<Line> lines, String message) {}

    private TextRecognition(Path program) {
        this.program = program;
    }

    /// The program as the system finds it; empty where it is not installed.
    static Optional<TextRecognition> find() {
        var folders = String.valueOf(System.getenv("PATH")).split(File.pathSeparator);
        for (var folder : folders) {
            var program = Path.of(folder.isEmpty() ? "." : folder, PROGRAM);
            if (Files.isExecutable(program)) {
                return Optional.of(new TextRecognition(program));
            }
        }
        return Optional.empty();
    }

    Recognized read(PDDocument document, int page, long nanosLeft) {
        long seconds = Math.min(LONGEST_PAGE_SECONDS, TimeUnit.NANOSECONDS.toSeconds(nanosLeft));
        Path folder = null;
        try {
            folder = Files.createTempDirectory("page");
            var image = folder.resolve("page.png");
            BufferedImage drawn =
                    new PDFRenderer(document)
                            .renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
            ImageIO.write(drawn, "png", image.toFile());
            return run(image, folder.resolve("words.tsv"), page, Math.max(1, seconds));
        } catch (IOException | RuntimeException failed) {
            return new Recognized(List.of(), "The image of page " + page + " could not be drawn.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Recognized(List.of(), "Text recognition was stopped.");
        } finally {
            delete(folder);
        }
    }

    private Recognized run(Path image, Path table, int page, long seconds)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                program.toString(),
                                "-",
                                "-",
                                "-l",
                                "eng",
                                "--dpi",
                                "" + DOTS_PER_INCH,
                                "tsv")
                        .redirectInput(image.toFile())
                        .redirectOutput(table.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return new Recognized(
                    List.of(),
                    "Text recognition of page " + page + " took longer than " + seconds + " s.");
        }
        return parse(Files.readString(table, StandardCharsets.UTF_8), page);
    }

    /// Reads the program's table: one word a row, with its line, box and confidence.
    static Recognized parse(String table, int page) {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        double confidence = 0;
        int words = 0;
        for (var row : table.split("\n")) {
            var cells = row.split("\t", -1);
            if (cells.length >= COLUMNS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank()) {
                rows.computeIfAbsent(
                                String.join(".", cells[2], cells[3], cells[4]),
                                any -> new ArrayList<>())
                        .add(cells);
                confidence += Double.parseDouble(cells[10]);
                words++;
            }
        }
        var lines = rows.values().stream().map(cells -> line(page, cells)).toList();
        var message =
                words == 0
                        ? "Text recognition found no word on page " + page + "."
                        : "The words of page %d were recognized from its image; mean confidence %d of 100."
                                .formatted(page, Math.round(confidence / words));
        return new Recognized(lines, message);
    }

    private static Line line(int page, List<String[]> words) {
        float bottom = 0;
        float height = 0;
        for (var word : words) {
            bottom = Math.max(bottom, points(word[7]) + points(word[9]));
            height = Math.max(height, points(word[9]));
        }
        var glyphs = new ArrayList<Glyph>();
        for (var word : words) {
            glyphs.add(
                    new Glyph(
                            word[11].strip(),
                            points(word[6]),
                            bottom,
                            points(word[8]),
                            height,
                            false,
                            false,
                            false,
                            Glyph.UNTAGGED));
            glyphs.add(
                    new Glyph(
                            " ",
                            points(word[6]) + points(word[8]),
                            bottom,
                            1,
                            height,
                            false,
                            false,
                            false,
                            Glyph.UNTAGGED));
        }
        return Line.of(page, glyphs);
    }

    private static float points(String dots) {
        return Integer.parseInt(dots) * POINTS_PER_DOT;
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        for (var name : List.of("page.png", "words.tsv", "")) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException left) {
                folder.resolve(name).toFile().deleteOnExit();
            }
        }
    }
}
