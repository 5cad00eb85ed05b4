package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryBackup;
import org.rapporteur.app.library.LibraryCheck;
import org.rapporteur.app.library.LibraryRebuild;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `library`: what a library has, whether its parts agree, and making them anew.
@Command(name = "library", header = "Looks after a library: info, check, rebuild, backup, restore.")
final class LibraryCommand implements Runnable {

    /// The parts of a library do not agree (CONTRACT.md, as for `verify`).
    static final int DIFFERS = 4;

    @Mixin HelpOption help = new HelpOption();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to do: info, check, rebuild, backup or restore.");
    }

    /// `library info`.
    @Command(name = "info", header = "Says what a library has.")
    static final class Info implements Callable<Integer> {
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        Info(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Library.requireLibrary(options.folder());
            try (var store = Library.openStore(options.folder())) {
                var tally = store.tally();
                if (options.json) {
                    terminal.print(JsonLine.line(line -> LibraryLines.write(line, tally)));
                } else {
                    terminal.out().println(LibraryLines.plain(tally));
                }
            }
            return 0;
        }
    }

    /// `library check`.
    @Command(
            name = "check",
            header = "Proves that originals, database, journal and index agree.",
            description =
                    "Exit status 0 where they do, 4 where they do not; then each difference is named.")
    static final class Check implements Callable<Integer> {
        private final Application application;
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        Check(Application application, Terminal terminal) {
            this.application = application;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            var report = LibraryCheck.check(options.folder(), application.stopWords());
            if (options.json) {
                terminal.print(json(report));
            } else {
                report.differences().forEach(terminal.out()::println);
                terminal.out()
                        .printf(
                                "%,d documents, %,d entries in the journal, %,d passages in the index: %s%n",
                                report.documents(),
                                report.journalEntries(),
                                report.passages(),
                                report.differences().isEmpty()
                                        ? "all agree"
                                        : "%,d differences; library rebuild makes database and index anew"
                                                .formatted(report.differences().size()));
            }
            return report.differences().isEmpty() ? 0 : DIFFERS;
        }

        private static byte[] json(LibraryCheck.Report report) {
            return JsonLine.line(line -> {
                line.writeNumberProperty("documents", report.documents());
                line.writeNumberProperty("journal", report.journalEntries());
                line.writeNumberProperty("passages", report.passages());
                line.writeArrayPropertyStart("differences");
                report.differences().forEach(line::writeString);
                line.writeEndArray();
            });
        }
    }

    /// `library rebuild`.
    @Command(
            name = "rebuild",
            header = "Makes database and index anew from originals and journal.",
            description = {
                "Decisions of people stand in the journal and come back with it. A database file that cannot",
                "be opened is put aside as library.db.damaged."
            })
    static final class Rebuild implements Callable<Integer> {
        private final Application application;
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        Rebuild(Application application, Terminal terminal) {
            this.application = application;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            int documents =
                    LibraryRebuild.rebuild(
                            options.folder(),
                            application.stopWords(),
                            application.librarySettings());
            if (options.json) {
                terminal.print(
                        JsonLine.line(line -> line.writeNumberProperty("documents", documents)));
            } else {
                terminal.out().printf("%,d documents made anew%n", documents);
            }
            return 0;
        }
    }

    /// `library backup`.
    @Command(
            name = "backup",
            header = "Copies a library while others use it.",
            description = {
                "The copy holds originals, database and journal as they stood at one moment, and has its name",
                "only when it is whole. The index is left out: restoring makes it anew."
            },
            footer = {
                "",
                "Example:",
                "  rapporteur library backup --library library --to copies/2029-03-11"
            })
    static final class Backup implements Callable<Integer> {
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        @Option(
                names = "--to",
                required = true,
                paramLabel = "DIR",
                description = "The folder of the copy, which is not there yet.")
        Path to = Path.of("");

        Backup(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            int originals = LibraryBackup.copy(options.folder(), to);
            if (options.json) {
                terminal.print(
                        JsonLine.line(line -> line.writeNumberProperty("documents", originals)));
            } else {
                terminal.out().printf("%,d documents copied to %s%n", originals, to);
            }
            return 0;
        }
    }

    /// `library restore`.
    @Command(
            name = "restore",
            header = "Makes a library out of a copy.",
            description = {
                "Every part is checked against the others before the library is there; where one is not as it",
                "was, nothing is restored and the message says what differs."
            },
            footer = {
                "",
                "Example:",
                "  rapporteur library restore copies/2029-03-11 --library library"
            })
    static final class Restore implements Callable<Integer> {
        private final Application application;
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        @Parameters(paramLabel = "COPY", description = "A folder that library backup made.")
        Path copy = Path.of("");

        Restore(Application application, Terminal terminal) {
            this.application = application;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            var report = LibraryBackup.restore(copy, options.folder(), application.stopWords());
            if (options.json) {
                terminal.print(Check.json(report));
            } else {
                terminal.out()
                        .printf(
                                "%,d documents, %,d entries in the journal, %,d passages: restored, all agree%n",
                                report.documents(), report.journalEntries(), report.passages());
            }
            return 0;
        }
    }
}
