package org.rapporteur.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;

/// What programs ask about the server itself.
public final class ApiPages {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final OpenLibrary library;

    public ApiPages(OpenLibrary library) {
        this.library = library;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/health", _ -> text(200, "ok")),
                Route.get("/ready", this::ready),
                Route.get("/api/openapi.json", _ -> description()));
    }

    private static Reply text(int status, String text) {
        return new Reply.Bytes(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8), 0);
    }

    /// Whether database and index answer.
    private Reply ready(Visit visit) {
        library.store().journal().findLast();
        return library.search().get().isPresent()
                ? text(200, "ready")
                : text(503, visit.wording().of("refusal.no-index"));
    }

    private static Reply description() {
        try (var stream =
                ApiPages.class.getResourceAsStream("/org/rapporteur/server/api/openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("missing openapi.json");
            }
            return new Reply.Bytes(200, "application/json", stream.readAllBytes(), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
