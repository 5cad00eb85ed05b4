package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.store.EvidenceProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `proof`: an item of evidence that was exported with its proof, checked without a library.
@Command(
        name = "proof",
        header = "Checks an item of evidence that was exported with its proof.",
        description = {
            "Compares the content with the journal's entry about it, and each entry with the one before.",
            "Needs no library and no network. Exit status 0 where all agree, 4 where something differs."
        },
        footer = {"", "Example:", "  rapporteur proof evidence-12-proof.zip"})
final class ProofCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A ZIP that the workspace exported.")
    Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object.")
    boolean json;

    @Mixin HelpOption help = new HelpOption();

    ProofCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var report = check();
        if (json) {
            terminal.print(json(report));
        } else {
            report.differences().forEach(terminal.out()::println);
            terminal.out()
                    .printf(
                            "evidence %d%s, SHA-256 %s%njournal to entry %d, last hash %s%n%s%n",
                            report.entry(),
                            report.name().isEmpty() ? "" : " (" + report.name() + ")",
                            report.sha256(),
                            report.last(),
                            report.lastHash(),
                            report.differences().isEmpty()
                                    ? "all agree; compare the last hash with one that was kept elsewhere"
                                    : "not as it was brought");
        }
        return report.differences().isEmpty() ? 0 : LibraryCommand.DIFFERS;
    }

    private EvidenceProof.Report check() {
        try (var in = Files.newInputStream(file)) {
            return EvidenceProof.check(in);
        } catch (IllegalArgumentException unreadable) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "%s is no proof (%s); export one on the page of an item of evidence."
                            .formatted(file, unreadable.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] json(EvidenceProof.Report report) {
        return JsonLine.line(line -> {
            line.writeNumberProperty("evidence", report.entry());
            line.writeStringProperty("name", report.name());
            line.writeStringProperty("sha256", report.sha256());
            line.writeBooleanProperty("stamped", report.isStamped());
            line.writeNumberProperty("last", report.last());
            line.writeStringProperty("last_hash", report.lastHash());
            line.writeArrayPropertyStart("differences");
            report.differences().forEach(line::writeString);
            line.writeEndArray();
        });
    }
}
