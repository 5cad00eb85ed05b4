package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.server.web.Refusal;

class GateTest {

    @Test
    void nobodyPassesOnceItIsClosed() {
        var gate = new Gate();
        assertThat(gate.pass(() -> "at work")).isEqualTo("at work");

        gate.close();

        assertThatThrownBy(() -> gate.pass(() -> "late"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(503));
    }
}
