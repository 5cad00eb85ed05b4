package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.OrderedWork;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.output.LineageLines;
import org.rapporteur.app.output.LineageSummary;
import org.rapporteur.app.output.Progress;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.lineage.LineageFinder;
import org.rapporteur.lineage.Series;
import org.rapporteur.lineage.SeriesMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lineage`: what changed from one generation of a text to the next.
@Command(
        name = "lineage",
        header = "Shows what changed between generations of a text, provision by provision.",
        description = {
            "Two files are compared as EARLIER and LATER. Of a folder, every series is found first: texts of",
            "one body that take up the same matter again."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur lineage earlier.xml later.xml",
            "  rapporteur lineage corpus --json"
        })
final class LineageCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    LineageCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean two = sources.paths.size() == 2;
        if (two && sources.paths.stream().noneMatch(Files::isDirectory)) {
            return compare(sources.paths.getFirst(), sources.paths.getLast());
        }
        return trace();
    }

    private int compare(Path earlierFile, Path laterFile) {
        var readers = application.readers();
        var earlier = readers.apply(earlierFile);
        var later = readers.apply(laterFile);
        var unread = new ArrayList<Instrument>(List.of(earlier, later));
        unread.removeIf(instrument -> !SourceRun.isUnread(instrument));
        unread.forEach(this::warn);
        if (!earlier.isRefused() && !later.isRefused()) {
            var lineage = application.lineages().compare(earlier, later);
            terminal.print(sources.json ? LineageLines.of(lineage) : LineageSummary.of(lineage));
        }
        return unread.isEmpty() ? 0 : SourceRun.SOME_UNREAD;
    }

    /// Finds every series among the files and compares each text with the one before it.
    private int trace() {
        var files = SourceFiles.list(sources.paths);
        if (files.size() < 2) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "One text has no lineage; name an earlier and a later file, or a folder.");
        }
        var corpus = read(files);
        var series = application.series().find(corpus.members());
        if (!sources.json) {
            terminal.print(head(files, series));
        }
        var lineages = application.lineages();
        try (var progress = new Progress(terminal, "series", series.size())) {
            OrderedWork.forEach(
                    series,
                    one -> print(one, lineages),
                    printed -> {
                        progress.step();
                        terminal.print(printed);
                    });
        }
        return corpus.unread() ? SourceRun.SOME_UNREAD : 0;
    }

    private record Read(List<SeriesMember> members, boolean unread) {}

    private Read read(List<Path> files) {
        var members = new ArrayList<SeriesMember>(files.size());
        var problems = new ArrayList<Instrument>();
        var ingestion = application.ingestion();
        try (var progress = new Progress(terminal, "files", files.size())) {
            OrderedWork.forEach(
                    files,
                    ingestion::ingest,
                    ofFile -> {
                        progress.step();
                        for (var ingested : ofFile) {
                            if (SourceRun.isUnread(ingested.instrument())) {
                                problems.add(ingested.instrument());
                            }
                            members.add(member(ingested));
                        }
                    });
        }
        problems.forEach(this::warn);
        return new Read(members, !problems.isEmpty());
    }

    private static SeriesMember member(Ingested ingested) {
        var cited =
                ingested.citations().stream()
                        .map(Citation::target)
                        .filter(target -> !target.isEmpty())
                        .collect(Collectors.toSet());
        return new SeriesMember(ingested.instrument(), cited);
    }

    /// Each generation against the one before it, the newest first.
    private byte[] print(Series series, LineageFinder lineages) {
        var bytes = new ByteArrayOutputStream();
        if (!sources.json) {
            bytes.writeBytes(utf8(series.newest().title() + "\n"));
        }
        var generations = series.generations();
        for (int i = 0; i + 1 < generations.size(); i++) {
            var lineage = lineages.compare(generations.get(i + 1), generations.get(i));
            bytes.writeBytes(
                    sources.json
                            ? LineageLines.of(lineage)
                            : utf8("  " + LineageSummary.line(lineage) + "\n"));
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] head(List<Path> files, List<Series> series) {
        return utf8("%,d files, %,d series\n\n".formatted(files.size(), series.size()));
    }

    private void warn(Instrument instrument) {
        instrument.issues().stream()
                .limit(1)
                .map(Issue::message)
                .forEach(message -> terminal.warn(instrument.source().file() + ": " + message));
    }
}
