package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.library.FollowedIndex;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.app.library.LibraryIngest;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.server.AddressTaken;
import org.rapporteur.server.WorkspaceServer;
import org.rapporteur.server.library.OpenLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve`: the workspace over a library.
@Command(
        name = "serve",
        header = "Opens the workspace over a library: pages for a browser, an API for programs.",
        description = {
            "Prints its address and goes on until it is stopped (Ctrl+C); requests at work are finished first.",
            "/health answers once it is ready. Documents may be taken in with ingest meanwhile."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur serve --demo",
            "  rapporteur serve --library my-library --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /// Where the program stands, as its launcher says it.
    private static final String ROOT = "rapporteur.root";

    private final Application application;
    private final Terminal terminal;

    @Option(names = "--library", paramLabel = "DIR", description = "The library's folder.")
    @Nullable Path library;

    @Option(
            names = "--demo",
            description = "In place of a library: one made of the samples, in a temporary folder.")
    boolean demo;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "The network to open it to. Default: ${DEFAULT-VALUE}, this machine alone; 0.0.0.0 for every network.")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    int port = USUAL_PORT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    ServeCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrongUsage("--port is a number from 0 to %d.".formatted(HIGHEST_PORT));
        }
        var folder = folder();
        Library.requireLibrary(folder);
        try (var store = Library.openStore(folder);
                var index =
                        new FollowedIndex(folder, application.stopWords(), InstantSource.system());
                var server = start(application.workspace(name(), store, index))) {
            terminal.out().println("The workspace is open at " + server.address());
            terminal.out().flush();
            waitUntilStopped(server);
            return 0;
        }
    }

    private WorkspaceServer start(OpenLibrary opened) {
        try {
            return WorkspaceServer.start(
                    new WorkspaceServer.Settings(host, port, terminal::warn), opened);
        } catch (AddressTaken taken) {
            throw new RapporteurException(
                    ErrorCode.STORAGE, String.valueOf(taken.getMessage()), taken);
        }
    }

    private LibraryFolder folder() {
        var given = library;
        if (demo == (given != null)) {
            throw wrongUsage("Give either --library DIR or --demo.");
        }
        return given == null ? demoLibrary() : new LibraryFolder(given);
    }

    private String name() {
        var given = library;
        return given == null ? "demo" : given.toAbsolutePath().normalize().getFileName().toString();
    }

    private LibraryFolder demoLibrary() {
        var samples = Path.of(System.getProperty(ROOT, "."), "samples", "digest");
        try {
            var folder = new LibraryFolder(Files.createTempDirectory("rapporteur-demo-"));
            var settings = application.librarySettings();
            try (var made =
                    Library.openOrCreate(folder, application.stopWords(), settings.actor())) {
                new LibraryIngest(made, settings).run(SourceFiles.list(List.of(samples)), () -> {});
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The virtual machine ends when its shutdown hooks have: the server is closed in one.
    private static void waitUntilStopped(WorkspaceServer server) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            server.close();
                            stopped.countDown();
                        }));
        try {
            stopped.await();
        } catch (InterruptedException askedToStop) {
            server.close(); // the thread goes on to close what is open, without being interrupted
            // again
        }
    }

    private static RapporteurException wrongUsage(String message) {
        return new RapporteurException(ErrorCode.WRONG_USAGE, message);
    }
}
