package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.ReviewSummary;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.report.ReviewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `review`: a deck becomes a review.
@Command(
        name = "review",
        header = "Reviews a deck: every challenge checked, every response traced to its text.",
        description = {
            "Reads a deck (PPTX, Markdown or transcript), compares its labels with the challenges of a review cycle, places its"
                    + " responses in the texts of the corpus, and writes review.html, review.pptx, review.xlsx and review.json.",
            "Without --corpus it works from the register of instruments alone."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur review samples/deck.md --corpus samples/digest --out review-sample",
            "  rapporteur review deck.pptx --corpus corpus --cycle drugs-2019-2029 --json"
        })
final class ReviewCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DECK",
            description = "The deck: PPTX, Markdown or a transcript as plain text.")
    Path deck = Path.of("");

    @Option(
            names = "--corpus",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Texts to compare with: files and folders, mixed.")
    List<Path> corpus = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to. Default: review-NAME-OF-THE-DECK")
    @Nullable Path out;

    @Option(
            names = "--cycle",
            paramLabel = "ID",
            description = "The review cycle. Default: the one whose challenges fit the deck best")
    String cycle = "";

    @Option(
            names = "--cycles",
            paramLabel = "DIR",
            description = "A folder with further cycles, each a folder of tables.")
    @Nullable Path cycles;

    @Option(names = "--json", description = "Only the JSON object on standard output.")
    boolean json;

    @Mixin HelpOption help = new HelpOption();

    ReviewCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var folder = Optional.ofNullable(out).orElseGet(() -> Path.of("review-" + stem(deck)));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrongUsage(folder + " is a file; --out names the folder to write to.");
        }
        if (cycles != null && !Files.isDirectory(cycles)) {
            throw wrongUsage(
                    "There is no folder " + cycles + "; --cycles names a folder of cycles.");
        }
        var reviewing = application.reviewing(Optional.ofNullable(cycles), terminal);
        var outcome = reviewing.review(new Reviewing.Request(deck, corpus, cycle, folder));
        outcome.ifPresent(done -> print(done, folder));
        boolean unread = outcome.isEmpty() || !outcome.get().unread().isEmpty();
        return unread ? SourceRun.SOME_UNREAD : 0;
    }

    private void print(Reviewing.Outcome outcome, Path folder) {
        if (json) {
            ReviewJson.write(outcome.review(), outcome.files(), terminal.out());
        } else {
            var names =
                    outcome.files().stream()
                            .map(file -> folder.resolve(file.name()).toString())
                            .toList();
            terminal.out().print(ReviewSummary.of(outcome.review(), names));
        }
    }

    /// `deck.pptx` → `deck`.
    private static String stem(Path file) {
        var name = file.toAbsolutePath().normalize().getFileName();
        var text = name == null ? "deck" : name.toString();
        int dot = text.lastIndexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }

    private static RapporteurException wrongUsage(String message) {
        return new RapporteurException(ErrorCode.WRONG_USAGE, message);
    }
}
