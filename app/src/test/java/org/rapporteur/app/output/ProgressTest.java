package org.rapporteur.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private String run(boolean interactive, long nanosPerStep) {
        var err = new PrintStream(shown, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(err, err, interactive);
        try (var progress = new Progress(terminal, "files", 100, nanos::get)) {
            for (int i = 0; i < 20; i++) {
                nanos.addAndGet(nanosPerStep);
                progress.step();
            }
        }
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsRateAndTimeLeft() {
        assertThat(run(true, 500_000_000L))
                .contains("20 of 100 files · 2 a second · 40 s left")
                .endsWith("\u001b[K");
    }

    @Test
    void showsNothingWhereNobodyWatches() {
        assertThat(run(false, 500_000_000L)).isEmpty();
    }

    @Test
    void showsNothingForARunThatEndsAtOnce() {
        assertThat(run(true, 1_000_000L)).isEmpty();
    }
}
