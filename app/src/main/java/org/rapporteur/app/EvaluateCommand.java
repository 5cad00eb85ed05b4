package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluation.GoldData;
import org.rapporteur.app.evaluation.Measure;
import org.rapporteur.app.evaluation.Miss;
import org.rapporteur.app.evaluation.Suite;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Table;
import org.rapporteur.app.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `evaluate`: how right the analyses are, against gold data.
@Command(
        name = "evaluate",
        header = "Measures the analyses against gold data.",
        description =
                "Precision, recall and F1 with the 95 %% interval of F1 (documents drawn anew, fixed seed).",
        footer = {
            "",
            "Example:",
            "  rapporteur evaluate --gold gold --suite citations --misses misses.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "The folder of gold data.")
    Path gold = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder of documents that the gold points into. Default: the folder around the gold, or ../shared/data")
    @Nullable Path data;

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = "One suite only. Default: all whose gold and documents are there.")
    String suite = "";

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "Writes every disagreement to this table (TSV).")
    @Nullable Path misses;

    @Option(names = "--json", description = "One JSON object per measure on standard output.")
    boolean json;

    @Mixin HelpOption help = new HelpOption();

    EvaluateCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(gold)) {
            throw wrongUsage(
                    "There is no folder " + gold + "; --gold names the folder of gold data.");
        }
        var missed = new ArrayList<Miss>();
        var measures = new ArrayList<Measure>();
        var goldData = GoldData.of(gold, Optional.ofNullable(data));
        for (var chosen : listSuites(goldData)) {
            measures.addAll(chosen.run(goldData, missed::add));
        }
        print(measures);
        if (misses != null) {
            write(misses, missed);
        }
        return 0;
    }

    private List<Suite> listSuites(GoldData goldData) {
        var all = application.suites();
        var asked =
                all.stream().filter(one -> suite.isEmpty() || one.name().equals(suite)).toList();
        var names = all.stream().map(Suite::name).collect(Collectors.joining(", "));
        if (asked.isEmpty()) {
            throw wrongUsage("There is no suite \"" + suite + "\"; choose from: " + names + ".");
        }
        var chosen = asked.stream().filter(one -> one.isPresent(goldData)).toList();
        if (chosen.isEmpty()) {
            throw wrongUsage(
                    "%s has no gold of %s, or its documents are not in %s; --data names their folder."
                            .formatted(
                                    gold, suite.isEmpty() ? names : suite, goldData.documents()));
        }
        return chosen;
    }

    private void print(List<Measure> measures) {
        if (json) {
            measures.forEach(measure -> terminal.print(jsonOf(measure)));
            return;
        }
        var table =
                new Table(
                        List.of(
                                "suite",
                                "measure",
                                "precision",
                                "recall",
                                "f1",
                                "95 % interval",
                                "n"));
        for (var measure : measures) {
            table.add(
                    List.of(
                            measure.suite(),
                            measure.measure(),
                            decimals(measure.precision()),
                            decimals(measure.recall()),
                            decimals(measure.f1()),
                            decimals(measure.low()) + " – " + decimals(measure.high()),
                            "%,d".formatted(measure.n())));
        }
        terminal.out().print(table.text(""));
    }

    private static String decimals(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static byte[] jsonOf(Measure measure) {
        return JsonLine.line(line -> {
            line.writeStringProperty("suite", measure.suite());
            line.writeStringProperty("measure", measure.measure());
            line.writeNumberProperty("precision", measure.precision());
            line.writeNumberProperty("recall", measure.recall());
            line.writeNumberProperty("f1", measure.f1());
            line.writeNumberProperty("n", measure.n());
            line.writeNumberProperty("low", measure.low());
            line.writeNumberProperty("high", measure.high());
        });
    }

    private void write(Path file, List<Miss> missed) {
        var lines = new ArrayList<String>();
        lines.add(Miss.HEADS);
        missed.forEach(miss -> lines.add(miss.line()));
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        terminal.warn("%,d disagreements written to %s".formatted(missed.size(), file));
    }

    private static RapporteurException wrongUsage(String message) {
        return new RapporteurException(ErrorCode.WRONG_USAGE, message);
    }
}
