package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.output.CommitmentOutput;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.instrument.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `commitments`: who is asked to do what, how strongly, under which conditions, by when.
@Command(
        name = "commitments",
        header = "Lists what documents commit to: who is to do what, how strongly, by when.",
        description = {
            "One line a commitment of an operative part or a declaration, each a proposal to check against the text.",
            "The strength from 0 to 5 is a convention of this project, no rule of the United Nations."
        },
        footer = {"", "Example:", "  rapporteur commitments samples/digest --json"})
final class CommitmentsCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    CommitmentsCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var instruments = application.instruments();
        var extractor = application.commitments();
        return new SourceRun(terminal)
                .print(
                        sources.paths,
                        file ->
                                Printed.ofEach(
                                        instruments.apply(file).stream()
                                                .map(instrument -> print(extractor, instrument))
                                                .toList()));
    }

    private Printed print(CommitmentExtractor extractor, Instrument instrument) {
        var commitments = extractor.extract(instrument);
        return Printed.of(
                instrument,
                sources.json
                        ? lines(instrument, commitments)
                        : CommitmentOutput.plain(instrument, commitments));
    }

    private static byte[] lines(Instrument instrument, List<Commitment> commitments) {
        var bytes = new ByteArrayOutputStream();
        if (SourceRun.isUnread(instrument)) {
            bytes.writeBytes(JsonLine.ofProblems(instrument));
        }
        for (var commitment : commitments) {
            bytes.writeBytes(CommitmentOutput.line(instrument, commitment));
        }
        return bytes.toByteArray();
    }
}
