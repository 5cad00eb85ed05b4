package org.rapporteur.server.web;

/// One address of the server and what answers it.
///
/// @param path with parameters in braces: `/instruments/{id}`; in angle brackets where they may
///   hold strokes: `/symbols/<symbol>`
public record Route(Method method, String path, Handler handler) {

    /// A function from what is asked to what is answered.
    @FunctionalInterface
    public interface Handler {
        Reply answer(Visit visit);
    }

    public static Route get(String path, Handler handler) {
        return new Route(Method.GET, path, handler);
    }

    public static Route post(String path, Handler handler) {
        return new Route(Method.POST, path, handler);
    }

    /// Whether programs are answered here: faults are told as problem details, not as pages.
    public boolean isApi() {
        return path.startsWith("/api/");
    }
}
