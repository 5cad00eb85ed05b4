package org.rapporteur.server.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Says when a machine, a session or a key asks too often: each has a minute's requests to spend,
/// which come back evenly. Safe to share between threads.
public final class RequestLimit {

    /// Who asks are remembered at most; who asked longest ago is forgotten first.
    private static final int MOST_REMEMBERED = 20_000;

    private static final double MILLIS_A_MINUTE = 60_000;

    private record Left(double requests, long atMillis) {}

    private final int aMinute;
    private final LongSupplier clock;

    private final Map<String, Left> known =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    /// @param clock milliseconds since 1970
    public RequestLimit(int aMinute, LongSupplier clock) {
        this.aMinute = aMinute;
        this.clock = clock;
    }

    /// Counts a request.
    ///
    /// @param machine that asks
    /// @param credential what a session or key is known by; empty without one
    /// @return seconds to wait; 0 where it may go on
    public synchronized int secondsToWait(String machine, String credential) {
        long now = clock.getAsLong();
        int wait = take("machine " + machine, aMinute * Operation.MACHINE_FACTOR, now);
        return wait > 0 || credential.isEmpty()
                ? wait
                : take("credential " + credential, aMinute, now);
    }

    private int take(String name, int most, long now) {
        var before = known.getOrDefault(name, new Left(most, now));
        double back = Math.max(0, now - before.atMillis()) * most / MILLIS_A_MINUTE;
        double left = Math.min(most, before.requests() + back);
        boolean allowed = left >= 1;
        known.put(name, new Left(allowed ? left - 1 : left, now));
        return allowed ? 0 : (int) Math.ceil((1 - left) * MILLIS_A_MINUTE / most / 1000);
    }
}
