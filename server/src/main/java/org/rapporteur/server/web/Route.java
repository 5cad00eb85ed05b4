package org.rapporteur.server.web;

/// One address of the server and what answers it.
///
/// @param path with parameters in braces: `/instruments/{id}`; in angle brackets where they may
///   hold strokes: `/symbols/<symbol>`
/// @param sent what may be sent along
public record Route(Method method, String path, Sent sent, Handler handler) {

    /// What watchers ask for; programs by nature, under the address that they expect.
    public static final String METRICS = "/metrics";

    /// What a request brings.
    public enum Sent {

        /// Fields of a form, or of an object.
        FIELDS,

        /// The same, and a file.
        FILE
    }

    /// A function from what is asked to what is answered.
    @FunctionalInterface
    public interface Handler {
        Reply answer(Visit visit);
    }

    public static Route get(String path, Handler handler) {
        return new Route(Method.GET, path, Sent.FIELDS, handler);
    }

    public static Route post(String path, Handler handler) {
        return new Route(Method.POST, path, Sent.FIELDS, handler);
    }

    /// A form with a file.
    public static Route upload(String path, Handler handler) {
        return new Route(Method.POST, path, Sent.FILE, handler);
    }

    /// Whether programs are answered here: faults are told as problem details, not as pages.
    public boolean isApi() {
        return path.startsWith("/api/") || path.equals(METRICS);
    }
}
