package org.rapporteur.server.web;

import java.util.List;

/// Why a visitor cannot have what was asked: the status of HTTP, and a text of the interface that
/// says what to do.
public final class Refusal extends RuntimeException {

    /// When it is worth asking again, where nobody knows.
    private static final int USUAL_WAIT_SECONDS = 10;

    private final int status;
    private final String key;
    private final List<String> values;
    private final int retryAfterSeconds;

    private Refusal(int status, String key, List<String> values) {
        this(status, key, values, status == 503 ? USUAL_WAIT_SECONDS : 0);
    }

    private Refusal(int status, String key, List<String> values, int retryAfterSeconds) {
        super(key + " " + values);
        this.retryAfterSeconds = retryAfterSeconds;
        this.status = status;
        this.key = key;
        this.values = List.copyOf(values);
    }

    /// What was asked cannot be understood.
    public static Refusal badRequest(String key, String... values) {
        return new Refusal(400, key, List.of(values));
    }

    /// Nobody knows who asks.
    public static Refusal unknown(String key, String... values) {
        return new Refusal(401, key, List.of(values));
    }

    /// Not for this person.
    public static Refusal forbidden(String key, String... values) {
        return new Refusal(403, key, List.of(values));
    }

    /// What is there cannot be used so.
    public static Refusal method(String key, String... values) {
        return new Refusal(405, key, List.of(values));
    }

    /// Somebody else was faster.
    public static Refusal conflict(String key, String... values) {
        return new Refusal(409, key, List.of(values));
    }

    /// Too often.
    public static Refusal tooMany(String key, String... values) {
        return new Refusal(429, key, List.of(values));
    }

    /// Too often; in some seconds no longer.
    public static Refusal tooManyFor(int seconds, String key) {
        return new Refusal(429, key, List.of(Integer.toString(seconds)), seconds);
    }

    /// There is nothing under the address.
    public static Refusal notFound(String key, String... values) {
        return new Refusal(404, key, List.of(values));
    }

    /// Not now.
    public static Refusal unavailable(String key, String... values) {
        return new Refusal(503, key, List.of(values));
    }

    /// A fault of the program.
    public static Refusal internal(String key, String... values) {
        return new Refusal(500, key, List.of(values));
    }

    /// Ends the answering of a request with this.
    public void raise() {
        throw this;
    }

    public int status() {
        return status;
    }

    /// After how many seconds one may ask again; 0 where time changes nothing.
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    public String key() {
        return key;
    }

    public List<String> values() {
        return values;
    }
}
