package org.rapporteur.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Text recognition by the program Tesseract, where it is installed: a page's image to lines.
///
/// The script of the first page with an image says which of the installed languages are used for
/// the document. A script whose language is not installed is named and not guessed at.
final class TextRecognition {

    private static final String PROGRAM = "tesseract";
    private static final int DOTS_PER_INCH = 300;
    private static final float POINTS_PER_DOT = 72f / DOTS_PER_INCH;
    private static final long LONGEST_PAGE_SECONDS = 60;

    /// Columns of the program's table of words.
    private static final int COLUMNS = 12;

    private static final String WORD_LEVEL = "5";

    /// Lines no higher than this many times the usual one are set in the usual size; their boxes
    /// differ only by the letters in them.
    private static final float USUAL = 1.5f;

    private static final long LONGEST_QUESTION_SECONDS = 10;

    private static final Pattern SCRIPT = Pattern.compile("(?m)^Script: (\\w+)");

    /// The program's names of the languages that are written in a script.
    private static final Map<String, List<String>> LANGUAGES =
            Map.of(
                    "Latin", List.of("eng", "fra", "spa"),
                    "Cyrillic", List.of("rus"),
                    "Arabic", List.of("ara"),
                    "Han", List.of("chi_sim"));

    private final Path program;
    private @Nullable Choice choice;

    /// Which languages a document is read with.
    ///
    /// @param languages as the program takes them; empty where none is installed for the script
    private record Choice(String script, String languages) {}

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
            var chosen = choice == null ? choose(image, folder.resolve("answer.txt")) : choice;
            choice = chosen;
            return chosen.languages().isEmpty()
                    ? new Recognized(
                            List.of(),
                            "Page %d shows %s writing, for which Tesseract has no language installed (%s)."
                                    .formatted(
                                            page,
                                            chosen.script(),
                                            String.join(", ", languagesOf(chosen.script()))))
                    : run(
                            image,
                            folder.resolve("words.tsv"),
                            page,
                            chosen.languages(),
                            Math.max(1, seconds));
        } catch (IOException | RuntimeException failed) {
            return new Recognized(List.of(), "The image of page " + page + " could not be drawn.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Recognized(List.of(), "Text recognition was stopped.");
        } finally {
            delete(folder);
        }
    }

    private Choice choose(Path image, Path answer) throws IOException, InterruptedException {
        ask(answer, LONGEST_QUESTION_SECONDS, image, "-", "-", "--psm", "0");
        var found = SCRIPT.matcher(Files.readString(answer, StandardCharsets.UTF_8));
        var script = found.find() ? found.group(1) : "Latin";
        ask(answer, LONGEST_QUESTION_SECONDS, image, "--list-langs");
        var installed = Files.readString(answer, StandardCharsets.UTF_8).lines().toList();
        return new Choice(
                script,
                languagesOf(script).stream()
                        .filter(installed::contains)
                        .collect(Collectors.joining("+")));
    }

    private static List<String> languagesOf(String script) {
        return LANGUAGES.getOrDefault(script, List.of("eng"));
    }

    /// Runs the program with what it is to read, and keeps what it answers.
    ///
    /// @return whether it ended in time
    private boolean ask(Path answer, long seconds, Path image, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(program.toString()));
        command.addAll(List.of(options));
        var process =
                new ProcessBuilder(command)
                        .redirectInput(image.toFile())
                        .redirectOutput(answer.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
    }

    private Recognized run(Path image, Path table, int page, String languages, long seconds)
            throws IOException, InterruptedException {
        var dots = String.valueOf(DOTS_PER_INCH);
        if (!ask(table, seconds, image, "-", "-", "-l", languages, "--dpi", dots, "tsv")) {
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
        float usual = usualHeight(rows.values());
        var lines = rows.values().stream().map(cells -> line(page, cells, usual)).toList();
        var message =
                words == 0
                        ? "Text recognition found no word on page " + page + "."
                        : "The words of page %d were recognized from its image; mean confidence %d of 100."
                                .formatted(page, Math.round(confidence / words));
        return new Recognized(lines, message);
    }

    private static float heightOf(List<String[]> words) {
        float height = 0;
        for (var word : words) {
            height = Math.max(height, points(word[9]));
        }
        return height;
    }

    /// The height of the line in the middle when all are put in order.
    private static float usualHeight(Collection<List<String[]>> lines) {
        var heights = lines.stream().map(TextRecognition::heightOf).sorted().toList();
        return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    }

    private static Line line(int page, List<String[]> words, float usual) {
        float bottom = 0;
        for (var word : words) {
            bottom = Math.max(bottom, points(word[7]) + points(word[9]));
        }
        float own = heightOf(words);
        float height = own > usual * USUAL ? own : usual;
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
        for (var name : List.of("page.png", "words.tsv", "answer.txt", "")) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException left) {
                folder.resolve(name).toFile().deleteOnExit();
            }
        }
    }
}
