package org.rapporteur.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.provenance.Fingerprint;

/// Files that pages name: the stylesheet and the icon. The stylesheet's address changes with its
/// content, so that a browser may keep it for good; for the icon it asks again.
public final class Assets {

    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    private static final Map<String, String> TYPES =
            Map.of("workspace.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files =
            TYPES.keySet().stream().collect(Collectors.toMap(Function.identity(), Assets::load));
    private final String styles =
            "/assets/workspace.css?v="
                    + Fingerprint.of(get("workspace.css")).hex().substring(0, 12);

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
        int maxAge = visit.here().toString().equals(styles) ? YEAR_SECONDS : 0;
        return new Reply.Bytes(200, TYPES.getOrDefault(name, ""), get(name), maxAge);
    }
}
