package org.rapporteur.app;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.library.DatabaseChoice;
import org.rapporteur.app.library.FollowedIndex;
import org.rapporteur.app.library.FollowedJournal;
import org.rapporteur.app.library.KeptContents;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.app.library.LibraryIngest;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.server.AddressTaken;
import org.rapporteur.server.WorkspaceServer;
import org.rapporteur.server.WorkspaceServer.Visitors;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.operation.Operation;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.outside.TimeStampClient;
import org.rapporteur.server.outside.WebCapture;
import org.rapporteur.server.people.People;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `serve`: the workspace over a library.
@Command(
        name = "serve",
        header = "Opens the workspace over a library: pages for a browser, an API for programs.",
        description = {
            "Prints its address and goes on until it is stopped (Ctrl+C); requests at work are finished first.",
            "/health answers once it is ready. Documents may be taken in with ingest meanwhile.",
            "Without accounts it is open for reading to this machine alone; nobody decides. Make the first account",
            "with account add; from then on people sign in. A network is served only then, or with --public."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur serve --demo",
            "  rapporteur serve --library my-library --port 8080",
            "  rapporteur serve --library my-library --host 0.0.0.0 --address https://review.example --public"
        })
final class ServeCommand implements Callable<Integer> {

    static final String USUAL_ADDRESS = "http://127.0.0.1:8080";

    private static final long LONGEST_CLOSING_SECONDS = 10;

    /// Where the program stands, as its launcher says it.
    private static final String ROOT = "rapporteur.root";

    private final Application application;
    private final Terminal terminal;

    /// Everything that was opened is closed.
    private final CountDownLatch ended = new CountDownLatch(1);

    @Mixin ServeOptions options = new ServeOptions();

    @Mixin HelpOption help = new HelpOption();

    ServeCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var faults = ServeFaults.list(options, System.getenv());
        if (!faults.isEmpty()) {
            throw wrongUsage(String.join("\n", faults));
        }
        try {
            open();
        } finally {
            ended.countDown();
        }
        return 0;
    }

    private void open() {
        var given = options.library;
        if (given != null) {
            var folder = new LibraryFolder(given);
            serve(folder, new DatabaseChoice(options.database, System.getenv()).address(folder));
            return;
        }
        try (var temporary = new DemoFolder()) {
            makeDemo(temporary.library());
            serve(temporary.library(), temporary.library().databaseFile());
        }
    }

    private void serve(LibraryFolder folder, DatabaseAddress database) {
        try (var store = Library.openStore(database);
                var index =
                        new FollowedIndex(
                                folder, application.stopWords(), InstantSource.system())) {
            var journal = new FollowedJournal(folder, store);
            journal.run();
            var settings = settings(journal);
            if (!settings.isLocal() && !options.isPublic && store.accounts().isEmpty()) {
                throw wrongUsage(
                        "Nobody has an account yet, so that a network is not served. Make one (rapporteur account add NAME --role administrator …), or let everybody read with --public.");
            }
            var opened = application.workspace(name(), store, new KeptContents(folder), index);
            try (var server = start(settings, opened)) {
                terminal.out().println("The workspace is open at " + server.address());
                tellHowToSignIn(store, server);
                terminal.out().flush();
                log().event("started", server.address());
                waitUntilStopped(server);
            }
        }
    }

    private WorkspaceServer.Settings settings(FollowedJournal journal) {
        return new WorkspaceServer.Settings(
                options.host,
                Integer.parseInt(options.port),
                options.address,
                options.isPublic || options.demo ? Visitors.READ : Visitors.NONE,
                outside(),
                () -> follow(journal),
                log()::fault,
                new Operation(
                        Integer.parseInt(options.requests),
                        Set.copyOf(options.proxies),
                        log().requests()));
    }

    private ServeLog log() {
        return new ServeLog(terminal, options.log.equals("json"), InstantSource.system());
    }

    private Outside outside() {
        return new Outside(
                WebCapture.ofPublicWeb(),
                options.timeStamps.isEmpty()
                        ? Outside.NO_STAMPS
                        : new TimeStampClient(URI.create(options.timeStamps), log()::fault),
                options.provider.provider(log()::fault, InstantSource.system()::millis),
                options.mail.mails(log()::fault, InstantSource.system()::millis));
    }

    /// What was written down is in the database; a file that cannot follow just now does so later.
    private void follow(FollowedJournal journal) {
        try {
            journal.run();
        } catch (RapporteurException | UncheckedIOException behind) {
            log().fault("The journal's file stays behind the database: " + behind.getMessage());
        }
    }

    private void tellHowToSignIn(Store store, WorkspaceServer server) {
        if (options.demo) {
            var token =
                    new People(store)
                            .add(
                                    new People.Wanted(
                                            "demo", "Demo Administrator", "administrator", "", ""),
                                    "demo");
            terminal.out()
                    .println(
                            "To decide on proposals, set a password at %sinvitations/%s"
                                    .formatted(server.address(), token));
        } else if (store.accounts().isEmpty()) {
            terminal.out()
                    .println(
                            "Nobody has an account yet: who reaches the address reads, nobody decides. See: rapporteur account add --help");
        }
    }

    private WorkspaceServer start(WorkspaceServer.Settings settings, OpenLibrary opened) {
        try {
            return WorkspaceServer.start(settings, opened);
        } catch (AddressTaken taken) {
            throw new RapporteurException(
                    ErrorCode.STORAGE, String.valueOf(taken.getMessage()), taken);
        }
    }

    private String name() {
        var given = options.library;
        return given == null ? "demo" : given.toAbsolutePath().normalize().getFileName().toString();
    }

    private void makeDemo(LibraryFolder folder) {
        var samples = Path.of(System.getProperty(ROOT, "."), "samples", "digest");
        var settings = application.librarySettings();
        try (var made = Library.openOrCreate(folder, application.stopWords(), settings.actor())) {
            new LibraryIngest(made, settings).run(SourceFiles.list(List.of(samples)), () -> {});
        }
    }

    /// The virtual machine ends when its shutdown hooks have: one closes the server and waits until
    /// the rest is closed too.
    private void waitUntilStopped(WorkspaceServer server) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped)));
        try {
            stopped.await();
        } catch (InterruptedException askedToStop) {
            server.close(); // the thread goes on to close what is open, without being interrupted
            // again
        }
    }

    private void stop(WorkspaceServer server, CountDownLatch stopped) {
        log().event("stopping", "requests at work are finished first");
        server.close();
        log().event("stopped", "no request is at work");
        stopped.countDown();
        try {
            if (!ended.await(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS)) {
                log().fault("The library could not be closed in time; nothing written is lost.");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static RapporteurException wrongUsage(String message) {
        return new RapporteurException(ErrorCode.WRONG_USAGE, message);
    }
}
