package org.rapporteur.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.provenance.Fingerprint;

/// Files that pages name: the stylesheet, the scripts and the icon. An address of [#address]
/// changes with the file's content, so that a browser may keep it for good; for others it asks
/// again.
public final class Assets {

    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    private static final int DIGITS_OF_A_VERSION = 12;
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.of(
                    "workspace.css",
                    "text/css; charset=utf-8",
                    "workspace.js",
                    SCRIPT,
                    "htmx.min.js",
                    SCRIPT,
                    "icon.svg",
                    "image/svg+xml");

    private final Map<String, byte[]> files =
            TYPES.keySet().stream().collect(Collectors.toMap(Function.identity(), Assets::load));
    private final Map<String, String> addresses =
            files.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    file -> versioned(file.getKey(), file.getValue())));

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

    private static String versioned(String name, byte[] content) {
        var version = Fingerprint.of(content).hex().substring(0, DIGITS_OF_A_VERSION);
        return "/assets/" + name + "?v=" + version;
    }

    /// The address of a file, with its version.
    public String address(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return address;
    }

    public List<Route> routes() {
        return List.of(Route.get("/assets/{file}", this::file));
    }

    private Reply file(Visit visit) {
        var name = visit.place("file");
        var content = files.get(name);
        if (content == null) {
            throw Refusal.notFound("refusal.nothing-here");
        }
        int maxAge = visit.here().toString().equals(address(name)) ? YEAR_SECONDS : 0;
        return new Reply.Bytes(200, TYPES.getOrDefault(name, ""), content, maxAge);
    }
}
