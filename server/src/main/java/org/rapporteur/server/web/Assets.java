package org.rapporteur.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Files that pages name: the stylesheet and the icon. Their addresses change with their content,
/// so that a browser may keep them for good.
public final class Assets {

    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    private static final Map<String, String> TYPES =
            Map.of("workspace.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files =
            TYPES.keySet().stream().collect(Collectors.toMap(Function.identity(), Assets::load));
    private final String styles =
            "/assets/workspace.css?v=" + Fingerprints.of(get("workspace.css")).substring(0, 12);

    private static byte[] load(String name) {
        try (var stream =
                Assets.class.getResourceAsStream("/org/rapporteur/server/assets/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + name);
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] get(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw Refusal.notFound("refusal.nothing-here");
        }
        return bytes;
    }

    /// The stylesheet's address.
    public String styles() {
        return styles;
    }

    public List<Route> routes() {
        return List.of(Route.get("/assets/{file}", this::file));
    }

    private Reply file(Visit visit) {
        var name = visit.place("file");
        var bytes = get(name);
        return new Reply.Bytes(200, TYPES.getOrDefault(name, ""), bytes, YEAR_SECONDS);
    }
}
