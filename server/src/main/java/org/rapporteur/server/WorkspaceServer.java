package org.rapporteur.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.server.api.ApiPages;
import org.rapporteur.server.citation.CitationPages;
import org.rapporteur.server.commitment.CommitmentPages;
import org.rapporteur.server.cycle.ChallengePages;
import org.rapporteur.server.cycle.CyclePages;
import org.rapporteur.server.cycle.MatrixPages;
import org.rapporteur.server.find.PrecedentPages;
import org.rapporteur.server.find.SearchPages;
import org.rapporteur.server.instrument.InstrumentPages;
import org.rapporteur.server.journal.JournalPages;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Assets;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Route;

/// The workspace, running. Closing it waits for the requests at work.
///
/// Example: `WorkspaceServer.start(new Settings("127.0.0.1", 8080, System.err::println), library)`.
public final class WorkspaceServer implements AutoCloseable {

    /// Bytes of a request's head; a paragraph of Arabic in an address takes so many.
    private static final int LARGEST_HEAD_BYTES = 64 * 1024;

    /// Bytes of a form.
    private static final long LARGEST_BODY_BYTES = 256 * 1024;

    private final Javalin javalin;
    private final Gate gate;
    private final String host;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WorkspaceServer(Javalin javalin, Gate gate, String host) {
        this.javalin = javalin;
        this.gate = gate;
        this.host = host;
    }

    /// Where it listens.
    ///
    /// @param host name or number of the network that it is open to: `127.0.0.1` for this machine
    ///   alone
    /// @param port 0 for any that is free
    /// @param faults is told in one line of every fault of the program
    public record Settings(String host, int port, Consumer<String> faults) {}

    public static WorkspaceServer start(Settings settings, OpenLibrary library) {
        var assets = new Assets();
        var gate = new Gate();
        var desk = new Desk(gate, settings.host(), assets.styles(), settings.faults());
        var routes = routes(library, assets);
        var javalin = Javalin.create(config -> configure(config, settings, desk, routes));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException taken) {
            throw new AddressTaken(settings.host(), settings.port(), taken);
        }
        return new WorkspaceServer(javalin, gate, settings.host());
    }

    /// Every address of the server.
    static List<Route> routes(OpenLibrary library, Assets assets) {
        var counts = new Counts(library.store());
        return Stream.of(
                        new CyclePages(library, counts).routes(),
                        new ChallengePages(library, counts).routes(),
                        new MatrixPages(library, counts).routes(),
                        new InstrumentPages(library, counts).routes(),
                        new CommitmentPages(library, counts).routes(),
                        new CitationPages(library, counts).routes(),
                        new SearchPages(library).routes(),
                        new PrecedentPages(library).routes(),
                        new JournalPages(library).routes(),
                        new ApiPages(library).routes(),
                        assets.routes())
                .flatMap(List::stream)
                .toList();
    }

    private static void configure(
            JavalinConfig config, Settings settings, Desk desk, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_BODY_BYTES;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LARGEST_HEAD_BYTES);
        });
        for (var route : routes) {
            config.routes.addHttpHandler(
                    route.method() == Method.GET ? HandlerType.GET : HandlerType.POST,
                    route.path(),
                    context -> desk.serve(route, context));
        }
        config.routes.error(404, desk::nothingHere);
    }

    /// Where it can be reached.
    public String address() {
        var name = host.contains(":") ? "[" + host + "]" : host;
        return "http://%s:%d/".formatted(name, javalin.port());
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            gate.close();
            javalin.stop();
        }
    }
}
