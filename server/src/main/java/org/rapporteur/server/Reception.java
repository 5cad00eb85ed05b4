package org.rapporteur.server;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rapporteur.server.operation.Metrics;
import org.rapporteur.server.operation.Operation;
import org.rapporteur.server.operation.RequestLimit;
import org.rapporteur.server.operation.RequestLine;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Route;

/// Takes in every request: gives it an id, turns away who asks too often, lets so many work at a
/// time, and tells what came of each. Safe to share between threads.
final class Reception implements AutoCloseable {

    /// By which a request is found again in the lines of a server in front and in ours.
    static final String ID = "X-Request-Id";

    /// What stands for addresses that no feature has.
    static final String NO_ROUTE = "-";

    private static final Pattern OTHERS_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final long NANOS_A_MICRO = 1_000;

    /// Asked every few seconds by whoever watches over the server.
    private static final Set<String> UNCOUNTED = Set.of("/health", "/ready", "/assets/{file}");

    private final Gate gate;
    private final Operation operation;
    private final RequestLimit limit;
    private final Metrics metrics;

    /// @param clock milliseconds since 1970
    Reception(Gate gate, Operation operation, LongSupplier clock) {
        this.gate = gate;
        this.operation = operation;
        this.limit = new RequestLimit(operation.requestsAMinute(), clock);
        this.metrics = new Metrics(gate::atWork);
    }

    Metrics metrics() {
        return metrics;
    }

    /// Answers a request and tells of it.
    ///
    /// @param template the route's path; never what was asked for
    void take(String template, Context context, Runnable answer) {
        long begun = System.nanoTime();
        var id =
                Optional.ofNullable(context.header(ID))
                        .filter(given -> OTHERS_ID.matcher(given).matches())
                        .orElseGet(() -> UUID.randomUUID().toString());
        context.header(ID, id);
        try {
            answer.run();
        } finally {
            var line =
                    new RequestLine(
                            id,
                            context.method().name(),
                            template,
                            context.statusCode(),
                            (System.nanoTime() - begun) / NANOS_A_MICRO);
            metrics.count(line);
            operation.requests().accept(line);
        }
    }

    /// @param credential what a session or key is known by; empty without one
    void requireNotTooOften(Route route, String machine, String credential) {
        if (UNCOUNTED.contains(route.path())) {
            return;
        }
        int seconds = limit.secondsToWait(machine, credential);
        if (seconds > 0) {
            throw Refusal.tooManyFor(seconds, "refusal.too-often");
        }
    }

    <T> T pass(Supplier<T> work) {
        return gate.pass(work);
    }

    /// Waits for those at work.
    @Override
    public void close() {
        gate.close();
    }
}
