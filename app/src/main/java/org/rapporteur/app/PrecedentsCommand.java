package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.PrecedentLines;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.lineage.PrecedentFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `precedents`: where the words of a paragraph were agreed before.
@Command(
        name = "precedents",
        header = "Finds agreed language: where a paragraph's words were adopted before.",
        description = {
            "Each wording comes with its likeness, the words that differ, its first and latest use, and who",
            "adopted it."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur precedents \"Encourages towns to map their wells\" --corpus samples/digest",
            "  rapporteur precedents - --corpus corpus < paragraph.txt"
        })
final class PrecedentsCommand implements Callable<Integer> {

    /// No paragraph of any resolution is as long.
    private static final int LONGEST_PARAGRAPH = 20_000;

    private static final int MOST_SHOWN = 100;

    private final Application application;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "TEXT",
            description =
                    "The paragraph: in quotation marks, the name of a text file, or - for standard input.")
    String text = "";

    @Option(
            names = "--corpus",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders with the texts to look into.")
    List<Path> corpus = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many wordings to show, 1 to 100; by default 10.")
    int most;

    @Option(names = "--json", description = "One JSON object a wording on standard output.")
    boolean json;

    @Mixin HelpOption help = new HelpOption();

    PrecedentsCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (most < 1 || most > MOST_SHOWN) {
            throw wrongUsage("--most takes a number from 1 to " + MOST_SHOWN + ".");
        }
        var paragraph = paragraph().strip();
        if (paragraph.isEmpty()) {
            throw wrongUsage("The paragraph is empty; give its words, a text file, or - .");
        }
        var held = new SourceRun(terminal).readAll(corpus, application.instruments());
        var found = new PrecedentFinder(held.instruments()).find(paragraph, most);
        terminal.print(
                json
                        ? PrecedentLines.json(paragraph, found)
                        : PrecedentLines.plain(paragraph, found));
        return held.status();
    }

    private String paragraph() {
        try {
            if (text.equals("-")) {
                return decoded(System.in.readNBytes(LONGEST_PARAGRAPH + 1));
            }
            if (isFile(text)) {
                try (var in = Files.newInputStream(Path.of(text))) {
                    return decoded(in.readNBytes(LONGEST_PARAGRAPH + 1));
                }
            }
            return decoded(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException words) {
            return false;
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > LONGEST_PARAGRAPH) {
            throw wrongUsage(
                    "The paragraph is longer than %,d bytes; give one paragraph at a time."
                            .formatted(LONGEST_PARAGRAPH));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static RapporteurException wrongUsage(String message) {
        return new RapporteurException(ErrorCode.WRONG_USAGE, message);
    }
}
