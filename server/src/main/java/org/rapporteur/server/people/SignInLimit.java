package org.rapporteur.server.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts failed attempts to sign in, by name and by machine, and says when there were too many.
/// Safe to share between threads.
final class SignInLimit {

    /// So often may a name fail until it has to wait.
    static final int MOST_FAILURES_A_NAME = 10;

    /// So often may one machine, behind which there may be an office.
    static final int MOST_FAILURES_A_MACHINE = 50;

    /// So long failures count.
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /// Names and machines that are remembered at most; the oldest is forgotten first.
    private static final int MOST_REMEMBERED = 20_000;

    private record Failures(int count, long sinceMillis) {}

    private final Map<String, Failures> failures =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    /// Whether somebody may try.
    synchronized boolean allows(String name, String from, long nowMillis) {
        return count("name " + name, nowMillis) < MOST_FAILURES_A_NAME
                && count("from " + from, nowMillis) < MOST_FAILURES_A_MACHINE;
    }

    /// Whether a machine may try, where no name is given.
    synchronized boolean allows(String from, long nowMillis) {
        return count("from " + from, nowMillis) < MOST_FAILURES_A_MACHINE;
    }

    synchronized void failed(String from, long nowMillis) {
        add("from " + from, nowMillis);
    }

    /// @return whether the name has to wait from now on
    synchronized boolean failed(String name, String from, long nowMillis) {
        add("from " + from, nowMillis);
        return add("name " + name, nowMillis) == MOST_FAILURES_A_NAME;
    }

    synchronized void succeeded(String name) {
        failures.remove("name " + name);
    }

    private int count(String key, long nowMillis) {
        var known = failures.get(key);
        return known == null || known.sinceMillis() + WINDOW.toMillis() <= nowMillis
                ? 0
                : known.count();
    }

    private int add(String key, long nowMillis) {
        int before = count(key, nowMillis);
        var known = failures.get(key);
        long since = before == 0 || known == null ? nowMillis : known.sinceMillis();
        failures.put(key, new Failures(before + 1, since));
        return before + 1;
    }
}
