package org.rapporteur.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.rapporteur.server.api.ApiPages;
import org.rapporteur.server.assessment.AssessmentPages;
import org.rapporteur.server.assessment.EvidencePages;
import org.rapporteur.server.assessment.ReplyPages;
import org.rapporteur.server.assessment.SituationPages;
import org.rapporteur.server.assessment.TablePages;
import org.rapporteur.server.citation.CitationPages;
import org.rapporteur.server.citation.GraphPages;
import org.rapporteur.server.commitment.CommitmentPages;
import org.rapporteur.server.cycle.ChallengePages;
import org.rapporteur.server.cycle.CyclePages;
import org.rapporteur.server.cycle.MatrixPages;
import org.rapporteur.server.cycle.TogetherPages;
import org.rapporteur.server.decision.BulkPages;
import org.rapporteur.server.decision.DecisionPages;
import org.rapporteur.server.decision.QueuePages;
import org.rapporteur.server.deck.DeckPages;
import org.rapporteur.server.find.PrecedentPages;
import org.rapporteur.server.find.SearchPages;
import org.rapporteur.server.instrument.InstrumentPages;
import org.rapporteur.server.instrument.OriginalPages;
import org.rapporteur.server.journal.JournalPages;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.operation.Metrics;
import org.rapporteur.server.operation.Operation;
import org.rapporteur.server.operation.OperationPages;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.people.AccountPages;
import org.rapporteur.server.people.OwnAccountPages;
import org.rapporteur.server.people.People;
import org.rapporteur.server.people.ProviderPages;
import org.rapporteur.server.people.SignInPages;
import org.rapporteur.server.web.Assets;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Upload;
import org.rapporteur.server.work.DeskPages;
import org.rapporteur.server.work.HandoverPages;
import org.rapporteur.server.work.Reminders;
import org.rapporteur.server.work.Rounds;
import org.rapporteur.server.work.TaskPages;
import org.rapporteur.server.work.ViewPages;
import org.rapporteur.server.work.WatchPages;
import org.rapporteur.server.work.WorkPages;

/// The workspace, running. Closing it waits for the requests at work.
///
/// Example: `WorkspaceServer.start(new Settings("127.0.0.1", 8080, System.err::println), library)`.
public final class WorkspaceServer implements AutoCloseable {

    /// Bytes of a request's head; a paragraph of Arabic in an address takes so many.
    private static final int LARGEST_HEAD_BYTES = 64 * 1024;

    /// Bytes of a form.
    private static final long LARGEST_BODY_BYTES = Fields.MOST_FORM_BYTES;

    /// Answers that were made reach whoever asked within this time, or never.
    private static final long LONGEST_STOP_MILLIS = 5_000;

    /// A connection on which nothing is under way holds up the end no longer than this.
    private static final long LONGEST_IDLE_AT_STOP_MILLIS = 50;

    /// What browsers and programs ask by.
    private static final List<HandlerType> METHODS =
            List.of(
                    HandlerType.GET,
                    HandlerType.POST,
                    HandlerType.PUT,
                    HandlerType.PATCH,
                    HandlerType.DELETE);

    private final Javalin javalin;
    private final Reception reception;
    private final String host;
    private final List<Rounds> rounds;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WorkspaceServer(
            Javalin javalin, Reception reception, Settings settings, OpenLibrary library) {
        this.javalin = javalin;
        this.reception = reception;
        this.host = settings.host();
        this.rounds = rounds(settings, library);
    }

    /// What goes on behind the requests: reminders, where a mail server is named.
    private List<Rounds> rounds(Settings settings, OpenLibrary library) {
        var mails = settings.outside().mails();
        if (!mails.isOpen()) {
            return List.of();
        }
        var reached = address().substring(0, address().length() - 1);
        var origin = settings.address().isEmpty() ? reached : settings.address();
        var reminders =
                new Reminders(
                        library,
                        mails,
                        origin,
                        outcome ->
                                reception
                                        .metrics()
                                        .countLetter(outcome.name().toLowerCase(Locale.ROOT)));
        return List.of(Rounds.start(reminders, settings.faults()));
    }

    /// What visitors without an account may do.
    public enum Visitors {

        /// Nothing; but see everything where nobody has an account and only this machine can ask.
        NONE,

        /// Read the library.
        READ
    }

    /// Where it listens, and for whom.
    ///
    /// @param host name or number of the network that it is open to: `127.0.0.1` for this machine
    ///   alone
    /// @param port 0 for any that is free
    /// @param address how browsers call it where another server stands in front:
    ///   `https://review.example`; else empty
    /// @param outside what it may ask of other machines
    /// @param afterChange run after every request that may have changed something
    /// @param faults is told in one line of every fault of the program
    /// @param operation how it is run
    public record Settings(
            String host,
            int port,
            String address,
            Visitors visitors,
            Outside outside,
            Runnable afterChange,
            Consumer<String> faults,
            Operation operation) {

        private static final Set<String> LOCAL_NAMES =
                Set.of("127.0.0.1", "localhost", "::1", "[::1]");

        /// Run as usual.
        public Settings(
                String host,
                int port,
                String address,
                Visitors visitors,
                Outside outside,
                Runnable afterChange,
                Consumer<String> faults) {
            this(host, port, address, visitors, outside, afterChange, faults, Operation.usual());
        }

        /// Without another server in front, without visitors.
        public static Settings of(String host, int port, Consumer<String> faults) {
            return new Settings(host, port, "", Visitors.NONE, Outside.usual(), () -> {}, faults);
        }

        /// Whether only this machine reaches it.
        public boolean isLocal() {
            return LOCAL_NAMES.contains(host) && address.isEmpty();
        }

        boolean isEncrypted() {
            return address.startsWith("https:");
        }

        /// The machine that asks.
        String caller(Context context) {
            return operation.caller(
                    context.ip(), Optional.ofNullable(context.header("X-Forwarded-For")));
        }

        /// How the browser calls this server.
        ///
        /// @param asked the host that a request names
        String origin(String asked) {
            return address.isEmpty() ? "http://" + asked : address;
        }

        /// @param name the host that a request names, without its port
        boolean answersTo(String name) {
            return !LOCAL_NAMES.contains(host)
                    || LOCAL_NAMES.contains(name)
                    || !address.isEmpty() && name.equals(URI.create(address).getHost());
        }
    }

    public static WorkspaceServer start(Settings settings, OpenLibrary library) {
        var assets = new Assets();
        var reception = new Reception(new Gate(), settings.operation(), library.store()::nowMillis);
        var table = AccessTable.load();
        var routes = routes(library, assets, settings.outside(), reception.metrics());
        routes.forEach(table::of); // one without a line stops the start
        var door = new Door(table, library.store(), settings);
        var desk = new Desk(reception, door, settings, assets);
        var javalin = Javalin.create(config -> configure(config, desk, routes));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException taken) {
            throw new AddressTaken(settings.host(), settings.port(), taken);
        }
        return new WorkspaceServer(javalin, reception, settings, library);
    }

    /// Every address of the server.
    static List<Route> routes(
            OpenLibrary library, Assets assets, Outside outside, Metrics metrics) {
        var counts = new Counts(library.store());
        var people = new People(library.store());
        return Stream.of(
                        new CyclePages(library, counts).routes(),
                        new ChallengePages(library, counts).routes(),
                        new MatrixPages(library, counts).routes(),
                        new TogetherPages(library, counts).routes(),
                        new InstrumentPages(library, counts).routes(),
                        new OriginalPages(library).routes(),
                        new CommitmentPages(library, counts).routes(),
                        new CitationPages(library, counts).routes(),
                        new GraphPages(library).routes(),
                        new SearchPages(library).routes(),
                        new PrecedentPages(library).routes(),
                        new QueuePages(library, counts).routes(),
                        new DecisionPages(library).routes(),
                        new BulkPages(library).routes(),
                        new EvidencePages(library, outside).routes(),
                        new AssessmentPages(library).routes(),
                        new ReplyPages(library).routes(),
                        new TablePages(library).routes(),
                        new SituationPages(library).routes(),
                        new DeckPages(library).routes(),
                        new WorkPages(library).routes(),
                        new TaskPages(library).routes(),
                        new DeskPages(library).routes(),
                        new WatchPages(library).routes(),
                        new ViewPages(library).routes(),
                        new HandoverPages(library).routes(),
                        new JournalPages(library).routes(),
                        new SignInPages(people, outside.provider().name()).routes(),
                        new ProviderPages(outside.provider(), people, library.store()).routes(),
                        new OwnAccountPages(people, library.store(), outside.mails().isOpen())
                                .routes(),
                        new AccountPages(people, library.store()).routes(),
                        new ApiPages().routes(),
                        new OperationPages(library, metrics).routes(),
                        assets.routes())
                .flatMap(List::stream)
                .toList();
    }

    private static void configure(JavalinConfig config, Desk desk, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_BODY_BYTES;
        var parts = config.jetty.multipartConfig;
        parts.maxInMemoryFileSize((int) Fields.MOST_FORM_BYTES, SizeUnit.BYTES);
        parts.maxFileSize(Upload.MOST_BYTES, SizeUnit.BYTES);
        parts.maxTotalRequestSize(Upload.MOST_BYTES + Fields.MOST_FORM_BYTES, SizeUnit.BYTES);
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.modifyServer(server -> {
            server.setHandler(new GracefulHandler()); // answers under way are sent whole
            server.setStopTimeout(LONGEST_STOP_MILLIS);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LARGEST_HEAD_BYTES);
        });
        for (var route : routes) {
            config.routes.addHttpHandler(
                    type(route.method()), route.path(), context -> desk.serve(route, context));
        }
        addOtherMethods(config, desk, routes);
        config.routes.error(404, desk::nothingHere);
    }

    /// What is only read cannot be written, and is told so.
    private static void addOtherMethods(JavalinConfig config, Desk desk, List<Route> routes) {
        var served =
                routes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Route::path,
                                        Collectors.mapping(
                                                Route::method,
                                                Collectors.toCollection(TreeSet::new))));
        served.forEach((path, methods) -> {
            var allowed = methods.stream().map(Method::name).collect(Collectors.joining(", "));
            METHODS.stream()
                    .filter(other -> methods.stream().noneMatch(one -> type(one).equals(other)))
                    .forEach(other ->
                            config.routes.addHttpHandler(
                                    other, path, context -> desk.notSo(context, allowed)));
        });
    }

    private static HandlerType type(Method method) {
        return method == Method.GET ? HandlerType.GET : HandlerType.POST;
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
            reception.close();
            rounds.forEach(Rounds::close);
            for (var connector : javalin.jettyServer().server().getConnectors()) {
                if (connector instanceof AbstractConnector open) { // kept open, nothing under way
                    open.setShutdownIdleTimeout(LONGEST_IDLE_AT_STOP_MILLIS);
                }
            }
            try {
                javalin.stop();
            } catch (RuntimeException late) {
                // Jetty stops all the same; it only tells that somebody was still connected.
                if (!(late.getCause() instanceof TimeoutException)) {
                    throw late;
                }
            } finally {
                reception.metrics().close();
            }
        }
    }
}
