package org.rapporteur.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestLimitTest {

    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final RequestLimit limit = new RequestLimit(60, clock::get);

    @Test
    void aKeyHasAMinutesRequestsAndTheyComeBackEvenly() {
        for (int i = 0; i < 60; i++) {
            assertThat(limit.secondsToWait("10.0.0.1", "key")).isZero();
        }
        assertThat(limit.secondsToWait("10.0.0.1", "key")).isEqualTo(1);
        assertThat(limit.secondsToWait("10.0.0.1", "another")).as("another key").isZero();

        clock.addAndGet(2_000);

        assertThat(limit.secondsToWait("10.0.0.1", "key")).isZero();
        assertThat(limit.secondsToWait("10.0.0.1", "key")).isZero();
        assertThat(limit.secondsToWait("10.0.0.1", "key")).isPositive();
    }

    @Test
    void aMachineThatInventsKeysIsHeldToItsOwnLimit() {
        for (int i = 0; i < 600; i++) {
            assertThat(limit.secondsToWait("10.0.0.1", "key " + i)).isZero();
        }
        assertThat(limit.secondsToWait("10.0.0.1", "one more")).isPositive();
        assertThat(limit.secondsToWait("10.0.0.2", "one more")).isZero();
    }

    @Test
    void onlyAServerInFrontIsBelievedWhoAsks() {
        var operation = new Operation(60, Set.of("10.0.0.9"), _ -> {});

        assertThat(operation.caller("10.0.0.9", Optional.of("6.6.6.6, 10.0.0.1")))
                .as("the nearest; what stands before it may be made up")
                .isEqualTo("10.0.0.1");
        assertThat(operation.caller("10.0.0.7", Optional.of("10.0.0.1"))).isEqualTo("10.0.0.7");
        assertThat(operation.caller("10.0.0.9", Optional.empty())).isEqualTo("10.0.0.9");
    }
}
