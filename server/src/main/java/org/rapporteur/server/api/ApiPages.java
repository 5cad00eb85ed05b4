package org.rapporteur.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;

/// How programs learn what they may ask.
public final class ApiPages {

    public List<Route> routes() {
        return List.of(Route.get("/api/openapi.json", _ -> description()));
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
