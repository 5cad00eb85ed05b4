package org.rapporteur.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.BoundedWork.End;

class BoundedWorkTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static String run(Duration limit, java.util.function.Supplier<String> work) {
        return BoundedWork.within(limit, work, End::name);
    }

    @Test
    void givesWhatTheWorkGives() {
        assertThat(run(LONG, () -> "read")).isEqualTo("read");
    }

    @Test
    void givesUpOnWorkThatNeverEnds() {
        var never = new CountDownLatch(1);

        var ended =
                run(
                        Duration.ofMillis(1),
                        () -> {
                            try {
                                never.await();
                            } catch (InterruptedException interrupted) {
                                Thread.currentThread().interrupt();
                            }
                            return "read";
                        });

        assertThat(ended).isEqualTo("TIME");
    }

    @Test
    void givesUpOnWorkThatTakesTooMuchMemoryOrDepth() {
        assertThat(
                        run(
                                LONG,
                                () -> {
                                    throw new OutOfMemoryError("as if");
                                }))
                .isEqualTo("MEMORY");
        assertThat(
                        run(
                                LONG,
                                () -> {
                                    throw new StackOverflowError("as if");
                                }))
                .isEqualTo("NESTING");
    }

    @Test
    void passesAFaultOn() {
        assertThatThrownBy(() ->
                        run(
                                LONG,
                                () -> {
                                    throw new IllegalStateException("broken");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }
}
