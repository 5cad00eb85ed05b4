package org.rapporteur.app;

import java.util.concurrent.Callable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.PlainText;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.instrument.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `read`: documents as provisions, footnotes and problems.
@Command(
        name = "read",
        header = "Reads documents: provisions, footnotes, and what could not be read.",
        description =
                "Reads Akoma Ntoso XML, PDF, Word (DOCX, DOC), decks (PPTX, PPT or their transcripts), web pages,"
                        + " Markdown, plain text, treaties by article, and documents extracted to JSON blocks.",
        footer = {
            "",
            "Example:",
            "  rapporteur read samples/digest --json > provisions.jsonl",
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

    @Override
    public Integer call() {
        var instruments = application.instruments();
        return new SourceRun(terminal)
                .print(
                        sources.paths,
                        file ->
                                Printed.ofEach(
                                        instruments.apply(file).stream()
                                                .map(this::print)
                                                .toList()));
    }

    private Printed print(Instrument instrument) {
        return Printed.of(
                instrument,
                sources.json
                        ? JsonLine.ofInstrument(instrument)
                        : PlainText.ofInstrument(instrument));
    }
}
