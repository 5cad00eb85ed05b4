package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.CitationGraphOutput;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.PlainText;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.citation.CitationGraph;
import org.rapporteur.instrument.Symbol;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cite`: which instruments documents mention, and what each mention resolves to.
@Command(
        name = "cite",
        header = "Lists the instruments that documents mention, resolved to their symbols.",
        description =
                "Each mention is resolved, ambiguous (every candidate is listed) or unmatched, and says why.",
        footer = {
            "",
            "Examples:",
            "  rapporteur cite samples/deck.md samples/digest --json",
            "  rapporteur cite corpus --most-cited=50",
            "  rapporteur cite corpus --citing A/RES/70/1"
        })
final class CiteCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 10_000;

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    @ArgGroup(exclusive = true)
    @Nullable View view;

    /// What to show of the documents as a whole, in place of each citation.
    static final class View {
        @Option(
                names = "--most-cited",
                arity = "0..1",
                paramLabel = "N",
                fallbackValue = "20",
                description =
                        "The N instruments that most documents cite; by default 20; stands behind the paths.")
        @Nullable Integer mostCited;

        @Option(
                names = "--citing",
                paramLabel = "SYMBOL",
                description = "The documents that cite this instrument, and where.")
        @Nullable String citing;

        @Option(
                names = "--work-list",
                description = "What is ambiguous or unmatched, by its words, with every place.")
        boolean workList;
    }

    CiteCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return view == null ? printEach() : print(view);
    }

    private int print(View chosen) {
        if (chosen.mostCited != null && (chosen.mostCited < 1 || chosen.mostCited > MOST_SHOWN)) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "--most-cited takes a number from 1 to %,d.".formatted(MOST_SHOWN));
        }
        var builder = new CitationGraph.Builder();
        int status =
                new SourceRun(terminal)
                        .gather(
                                sources.paths,
                                application.ingestion()::ingest,
                                ingested -> add(builder, ingested));
        var graph = builder.build();
        var output = new CitationGraphOutput(graph, application.titles(graph), sources.json);
        if (chosen.mostCited != null) {
            terminal.print(output.mostCited(chosen.mostCited));
        } else if (chosen.citing != null) {
            terminal.print(output.citing(canonical(chosen.citing)));
        } else {
            terminal.print(output.workList());
        }
        return status;
    }

    private static void add(CitationGraph.Builder builder, Ingested ingested) {
        if (!builder.add(ingested.instrument(), ingested.citations())) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "These documents cite at more than %,d places; name fewer of them."
                            .formatted(CitationGraph.Builder.MOST_PLACES));
        }
    }

    /// The symbol in its canonical form; a name that is no symbol stays as it is.
    private static String canonical(String name) {
        return Symbol.parse(name).map(Symbol::text).orElse(name.strip());
    }

    private int printEach() {
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
