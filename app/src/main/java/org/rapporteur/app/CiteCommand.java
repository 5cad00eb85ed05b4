package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.PlainText;
import org.rapporteur.app.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `cite`: which instruments documents mention, and what each mention resolves to.
@Command(
        name = "cite",
        header = "Lists the instruments that documents mention, resolved to their symbols.",
        description =
                "Each mention is resolved, ambiguous (every candidate is listed) or unmatched, and says why.",
        footer = {"", "Example:", "  rapporteur cite samples/deck.md samples/digest --json"})
final class CiteCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    CiteCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var ingestion = application.ingestion();
        return new SourceRun(terminal)
                .print(
                        sources.paths,
                        file ->
                                Printed.ofEach(
                                        ingestion.ingest(file).stream().map(this::print).toList()));
    }

    private Printed print(Ingested ingested) {
        return Printed.of(
                ingested.instrument(),
                sources.json
                        ? lines(ingested)
                        : PlainText.ofCitations(ingested.instrument(), ingested.citations()));
    }

    private static byte[] lines(Ingested ingested) {
        var bytes = new ByteArrayOutputStream();
        if (SourceRun.isUnread(ingested.instrument())) {
            bytes.writeBytes(JsonLine.ofProblems(ingested.instrument()));
        }
        for (var citation : ingested.citations()) {
            bytes.writeBytes(JsonLine.ofCitation(ingested.instrument(), citation));
        }
        return bytes.toByteArray();
    }
}
