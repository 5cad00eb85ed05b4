package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.LinkLines;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.instrument.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `link`: which provisions answer or describe which challenges of a review cycle.
@Command(
        name = "link",
        header = "Proposes which provisions answer or describe the challenges of a review cycle.",
        description =
                "Each link is a proposal with a score and the phrases that carried it. Where the words do not suffice, no link is proposed.",
        footer = {
            "",
            "Examples:",
            "  rapporteur link samples/digest",
            "  rapporteur link corpus --cycle kyoto-2021-2026 --json"
        })
final class LinkCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    @Option(
            names = "--cycle",
            paramLabel = "ID",
            description = "The review cycle. Default: ${DEFAULT-VALUE}")
    String cycle = "drugs-2019-2029";

    @Option(
            names = "--cycles",
            paramLabel = "DIR",
            description = "A folder with further cycles, each a folder of tables.")
    @Nullable Path cycles;

    LinkCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (cycles != null && !Files.isDirectory(cycles)) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "There is no folder " + cycles + "; --cycles names a folder of cycles.");
        }
        var ingestion = application.ingestion();
        var linking = application.linking(Optional.ofNullable(cycles), cycle);
        return new SourceRun(terminal)
                .print(
                        sources.paths,
                        file ->
                                Printed.ofEach(
                                        ingestion.ingest(file).stream()
                                                .map(ingested -> print(linking, ingested))
                                                .toList()));
    }

    private Printed print(Linking linking, Ingested ingested) {
        var instrument = ingested.instrument();
        var links = linking.linker().link(instrument, ingested.citations());
        return Printed.of(
                instrument,
                sources.json
                        ? lines(instrument, links)
                        : LinkLines.plain(linking.cycle(), instrument, links));
    }

    private static byte[] lines(Instrument instrument, List<ProposedLink> links) {
        var bytes = new ByteArrayOutputStream();
        if (SourceRun.isUnread(instrument)) {
            bytes.writeBytes(org.rapporteur.app.output.JsonLine.ofProblems(instrument));
        }
        bytes.writeBytes(LinkLines.json(instrument, links));
        return bytes.toByteArray();
    }
}
