package org.rapporteur.server.operation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.StoreException;

/// What those ask who look after the server: whether it runs, whether it can work, what it
/// measured.
public final class OperationPages {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final OpenLibrary library;
    private final Metrics metrics;

    public OperationPages(OpenLibrary library, Metrics metrics) {
        this.library = library;
        this.metrics = metrics;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/health", _ -> text(200, "ok")),
                Route.get("/ready", this::ready),
                Route.get(Route.METRICS, _ -> measured()));
    }

    private static Reply text(int status, String text) {
        return new Reply.Bytes(status, TEXT, bytes(text + "\n"), 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether database and index answer.
    private Reply ready(Visit visit) {
        try {
            library.store().journal().findLast();
        } catch (StoreException gone) {
            return text(503, visit.wording().of("refusal.storage-gone"));
        }
        return library.search().get().isPresent()
                ? text(200, "ready")
                : text(503, visit.wording().of("refusal.no-index"));
    }

    private Reply measured() {
        return new Reply.Bytes(200, PROMETHEUS, bytes(metrics.text()), 0);
    }
}
