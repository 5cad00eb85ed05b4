package org.rapporteur.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.PlainText;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.instrument.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `read`: documents as provisions, footnotes and problems.
@Command(
        name = "read",
        header = "Reads documents: provisions, footnotes, and what could not be read.",
        description =
                "Reads Akoma Ntoso XML, PDF, Word (DOCX, DOC), decks (PPTX, PPT or their transcripts), web pages,"
                        + " Markdown, plain text, treaties by article, and documents extracted to JSON blocks.",
        footer = {
            "",
            "Examples:",
            "  rapporteur read samples/digest --json > provisions.jsonl",
            "  rapporteur read samples/digest --format html --out pages",
            "A report that holds resolutions gives a line for itself and one for each of them.",
            "A file that cannot be read gives a line with its problems, and the run goes on (exit status 3)."
        })
final class ReadCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    ReadCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "Writes each document to the folder of --out: akn (Akoma Ntoso XML) or html (a page by itself).")
    String format = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to; files of the same name in it are replaced.")
    @Nullable Path out;

    @Override
    public Integer call() {
        var folder = out;
        if (format.isEmpty() != (folder == null)) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "--format akn|html and --out DIR go together; name both or neither.");
        }
        if (folder == null) {
            return run(this::print);
        }
        var files = DocumentFiles.in(folder, DocumentFiles.Form.ofCode(format));
        return run(instrument -> write(instrument, files));
    }

    private int run(Function<Instrument, Printed> work) {
        var instruments = application.instruments();
        return new SourceRun(terminal)
                .print(
                        sources.paths,
                        file ->
                                Printed.ofEach(
                                        instruments.apply(file).stream().map(work).toList()));
    }

    /// A file of which nothing could be read is written nowhere.
    private Printed write(Instrument instrument, DocumentFiles files) {
        if (instrument.isRefused()) {
            return Printed.of(
                    instrument,
                    sources.json
                            ? JsonLine.ofProblems(instrument)
                            : PlainText.ofInstrument(instrument));
        }
        var bytes = files.render(instrument);
        return Printed.inTurn(instrument, () -> tell(instrument, files.write(instrument, bytes)));
    }

    private byte[] tell(Instrument instrument, Path written) {
        return sources.json
                ? JsonLine.ofWritten(instrument, written.toString())
                : (instrument.source().file() + " → " + written + "\n")
                        .getBytes(StandardCharsets.UTF_8);
    }

    private Printed print(Instrument instrument) {
        return Printed.of(
                instrument,
                sources.json
                        ? JsonLine.ofInstrument(instrument)
                        : PlainText.ofInstrument(instrument));
    }
}
