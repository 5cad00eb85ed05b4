package org.rapporteur.app.output;

import java.util.function.LongSupplier;

/// One line on the terminal that says how far a long run is, how fast it goes and how long it will
/// take.
///
/// Shows nothing where nobody watches, and nothing for runs that end within a second. Not
/// thread-safe.
public final class Progress implements AutoCloseable {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long NANOS_BETWEEN_LINES = NANOS_PER_SECOND / 5;

    private final Terminal terminal;
    private final String unit;
    private final int total;
    private final LongSupplier nanoClock;
    private final long started;
    private long lastShown;
    private int done;
    private boolean shown;

    public Progress(Terminal terminal, String unit, int total) {
        this(terminal, unit, total, System::nanoTime);
    }

    Progress(Terminal terminal, String unit, int total, LongSupplier nanoClock) {
        this.terminal = terminal;
        this.unit = unit;
        this.total = total;
        this.nanoClock = nanoClock;
        this.started = nanoClock.getAsLong();
        this.lastShown = started + NANOS_PER_SECOND - NANOS_BETWEEN_LINES;
    }

    /// One more is done.
    public void step() {
        done++;
        if (!terminal.interactive()) {
            return;
        }
        long now = nanoClock.getAsLong();
        if (now - lastShown >= NANOS_BETWEEN_LINES) {
            lastShown = now;
            shown = true;
            terminal.err().print("\r\u001b[K" + line(now - started));
            terminal.err().flush();
        }
    }

    private String line(long nanos) {
        double rate = done * (double) NANOS_PER_SECOND / Math.max(1, nanos);
        long secondsLeft = Math.round((total - done) / Math.max(rate, 1e-9));
        return "%,d of %,d %s · %,.0f a second · %s left"
                .formatted(done, total, unit, rate, duration(secondsLeft));
    }

    private static String duration(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : "%d min %02d s".formatted(seconds / 60, seconds % 60);
    }

    @Override
    public void close() {
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
