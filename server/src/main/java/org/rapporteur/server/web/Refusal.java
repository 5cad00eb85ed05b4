package org.rapporteur.server.web;

import java.util.List;

/// Why a visitor cannot have what was asked: the status of HTTP, and a text of the interface that
/// says what to do.
public final class Refusal extends RuntimeException {

    private final int status;
    private final String key;
    private final List<String> values;

    private Refusal(int status, String key, List<String> values) {
        super(key + " " + values);
        this.status = status;
        this.key = key;
        this.values = List.copyOf(values);
    }

    /// What was asked cannot be understood.
    public static Refusal badRequest(String key, String... values) {
        return new Refusal(400, key, List.of(values));
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

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }

    public List<String> values() {
        return values;
    }
}
