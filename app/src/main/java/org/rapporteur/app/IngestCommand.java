package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryIngest;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Progress;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.store.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `ingest`: files into a library.
@Command(
        name = "ingest",
        header = "Takes documents into a library: originals, provisions, citations, links, index.",
        description = {
            "Files that have not changed are passed over. A run that was stopped, however, goes on where it",
            "stopped when it is started again. RAPPORTEUR_DATABASE names a PostgreSQL database to use in place",
            "of the file in the folder."
        },
        footer = {
            "",
            "Example:",
            "  rapporteur ingest samples --library my-library",
            "  rapporteur search \"young people\" --library my-library"
        })
final class IngestCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders, mixed. Hidden files are left out.")
    List<Path> paths = List.of();

    @Mixin LibraryOptions options = new LibraryOptions();

    IngestCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var files = SourceFiles.list(paths);
        var settings = application.librarySettings();
        try (var library =
                        Library.openOrCreate(
                                options.folder(), application.stopWords(), settings.actor());
                var progress = new Progress(terminal, "files", files.size())) {
            var summary = new LibraryIngest(library, settings).run(files, progress::step);
            var tally = library.store().tally();
            if (options.json) {
                terminal.print(json(summary, tally));
            } else {
                terminal.out().print(plain(summary, tally));
            }
            summary.refused().forEach(terminal::warn);
            return summary.unread() > 0 ? SourceRun.SOME_UNREAD : 0;
        }
    }

    private String plain(LibraryIngest.Summary summary, Tally tally) {
        return """
        %,d files: %,d added, %,d analysed again, %,d unchanged; %,d not read in full
        The library has %s
        """
                .formatted(
                        summary.files(),
                        summary.added(),
                        summary.analysedAgain(),
                        summary.unchanged(),
                        summary.unread(),
                        LibraryLines.plain(tally));
    }

    private static byte[] json(LibraryIngest.Summary summary, Tally tally) {
        return JsonLine.line(line -> {
            line.writeNumberProperty("files", summary.files());
            line.writeNumberProperty("added", summary.added());
            line.writeNumberProperty("analysed_again", summary.analysedAgain());
            line.writeNumberProperty("unchanged", summary.unchanged());
            line.writeNumberProperty("unread", summary.unread());
            LibraryLines.write(line, tally);
        });
    }
}
