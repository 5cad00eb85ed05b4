package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.catalogue.CatalogueException;
import org.rapporteur.search.QueryFault;
import org.rapporteur.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The outermost frame: reads the command line, runs the command, and turns whatever stops it into
/// one line and an exit status.
final class CommandLines {

    private static final int INTERNAL_FAULT = 1;
    private static final int WIDTH = 100;

    private CommandLines() {}

    static int run(String[] arguments, Terminal terminal) {
        var line = new CommandLine(new RootCommand());
        addCommands(line, new Application(), terminal, arguments.length == 0 ? "" : arguments[0]);
        line.setExpandAtFiles(false); // `corpus add @FILE` reads its list itself, one symbol a line
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(WIDTH);
        line.setOverwrittenOptionsAllowed(false);
        line.setParameterExceptionHandler((wrong, _) -> tellWrongUsage(wrong, terminal));
        line.setExecutionExceptionHandler((fault, _, _) -> tellFault(fault, terminal));
        return line.execute(arguments);
    }

    /// Adds the command that is asked for alone, since describing all of them takes a third of a
    /// start; all, where another word stands first.
    private static void addCommands(
            CommandLine line, Application application, Terminal terminal, String wanted) {
        var commands = commands(application, terminal);
        var chosen = commands.get(wanted);
        var added = chosen == null ? commands.values() : List.of(chosen);
        for (var command : added) {
            line.addSubcommand(command.get());
        }
    }

    /// Every command by its name, in the order in which the help lists them.
    private static Map<String, Supplier<Object>> commands(
            Application application, Terminal terminal) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("read", () -> new ReadCommand(application, terminal));
        commands.put("cite", () -> new CiteCommand(application, terminal));
        commands.put("link", () -> new LinkCommand(application, terminal));
        commands.put("subjects", () -> new SubjectsCommand(application, terminal));
        commands.put("commitments", () -> new CommitmentsCommand(application, terminal));
        commands.put("lineage", () -> new LineageCommand(application, terminal));
        commands.put("precedents", () -> new PrecedentsCommand(application, terminal));
        commands.put("duplicates", () -> new DuplicatesCommand(application, terminal));
        commands.put("review", () -> new ReviewCommand(application, terminal));
        commands.put("ingest", () -> new IngestCommand(application, terminal));
        commands.put("search", () -> new SearchCommand(application, terminal));
        commands.put("serve", () -> new ServeCommand(application, terminal));
        commands.put("proof", () -> new ProofCommand(terminal));
        commands.put(
                "library",
                () ->
                        new CommandLine(new LibraryCommand())
                                .addSubcommand(new LibraryCommand.Info(terminal))
                                .addSubcommand(new LibraryCommand.Check(application, terminal))
                                .addSubcommand(new LibraryCommand.Rebuild(application, terminal))
                                .addSubcommand(new LibraryCommand.Backup(terminal))
                                .addSubcommand(new LibraryCommand.Restore(application, terminal)));
        commands.put(
                "account",
                () ->
                        new CommandLine(new AccountCommand())
                                .addSubcommand(new AccountCommand.Add(terminal))
                                .addSubcommand(new AccountCommand.Invite(terminal))
                                .addSubcommand(new AccountCommand.ListAll(terminal)));
        commands.put("evaluate", () -> new EvaluateCommand(application, terminal));
        commands.put(
                "corpus",
                () ->
                        new CommandLine(new CorpusCommand())
                                .addSubcommand(new CorpusCommand.Add(terminal))
                                .addSubcommand(new CorpusCommand.Check(terminal)));
        return commands;
    }

    private static int tellWrongUsage(ParameterException wrong, Terminal terminal) {
        var message = String.valueOf(wrong.getMessage()).replace(System.lineSeparator(), " ");
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.warn(message + " See: " + command + " --help");
        return ErrorCode.WRONG_USAGE.exitStatus();
    }

    private static int tellFault(Exception fault, Terminal terminal) {
        if (System.getenv("RAPPORTEUR_DEBUG") != null) {
            fault.printStackTrace(terminal.err());
        }
        return switch (fault) {
            case RapporteurException told -> {
                terminal.warn(told.words());
                yield told.code().exitStatus();
            }
            case CatalogueException faulty -> {
                terminal.warn("The catalogue cannot be used as it is:\n" + faulty.getMessage());
                yield ErrorCode.WRONG_USAGE.exitStatus();
            }
            case QueryFault unclear -> {
                terminal.warn(String.valueOf(unclear.getMessage()));
                yield ErrorCode.WRONG_USAGE.exitStatus();
            }
            case StoreException unusable -> {
                terminal.warn(String.valueOf(unusable.getMessage()));
                yield ErrorCode.STORAGE.exitStatus();
            }
            case UncheckedIOException storage -> {
                terminal.warn(wordsOf(storage));
                yield ErrorCode.STORAGE.exitStatus();
            }
            default -> {
                terminal.warn(
                        "a fault of the program, number %s (%s). Please report it with this number; RAPPORTEUR_DEBUG=1 shows where it arose."
                                .formatted(faultId(fault), fault.getClass().getSimpleName()));
                yield INTERNAL_FAULT;
            }
        };
    }

    private static String wordsOf(UncheckedIOException storage) {
        var cause =
                Optional.ofNullable(storage.getCause()).orElseGet(() -> new IOException("unknown"));
        return switch (cause) {
            case NoSuchFileException missing ->
                    "There is no " + missing.getFile() + "; check the path.";
            case AccessDeniedException denied ->
                    "You may not read or write " + denied.getFile() + "; check its permissions.";
            default ->
                    "Reading or writing failed: "
                            + cause.getMessage()
                            + ". Check the folder and the space left on it.";
        };
    }

    /// The same fault at the same place has the same number, so that two reports of it can be told
    /// to be one.
    private static String faultId(Exception fault) {
        return "%08x"
                .formatted(
                        Arrays.hashCode(fault.getStackTrace())
                                ^ fault.getClass().getName().hashCode());
    }
}
