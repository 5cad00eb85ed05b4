package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.WorkspaceServer.Settings;
import org.rapporteur.server.WorkspaceServer.Visitors;
import org.rapporteur.server.operation.Operation;
import org.rapporteur.server.operation.RequestLine;
import org.rapporteur.server.web.Role;

/// What whoever runs the server is told, and how it stops.
class OperationTest extends PeopleFixture {

    private final List<RequestLine> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Override
    Settings settings() {
        return new Settings(
                "127.0.0.1",
                0,
                "",
                Visitors.NONE,
                outside(),
                this::waitWhereWanted,
                faults::add,
                new Operation(20, Set.of(), lines::add));
    }

    private volatile boolean isHeld;

    private void waitWhereWanted() {
        if (isHeld) {
            atWork.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void measuresByRouteAreForAdministratorsAlone() {
        browser(Role.READER).get("/instruments");
        browser(Role.READER).get("/no/such/place");
        new Browser(server())
                .submit("/sign-in", "/sign-in", Map.of("name", "nobody", "password", "x"));

        var measured = browser(Role.ADMINISTRATOR).get("/metrics").body();

        assertThat(measured)
                .contains("route=\"/instruments\"", "route=\"-\"", "jvm_memory_used_bytes")
                .contains("rapporteur_sign_ins_total{outcome=\"refused\"} 1.0")
                .doesNotContain("/no/such/place");
        assertThat(browser(Role.EDITOR).get("/metrics").status()).isEqualTo(403);
        assertThat(visitor().get("/metrics").status()).isEqualTo(401);
    }

    @Test
    void aLineTellsOfARequestAndNothingOfWhoAskedWhatFor() {
        var answer = visitor().get("/invitations/very-secret", "X-Request-Id", "front-0001");

        assertThat(answer.header("X-Request-Id")).isEqualTo("front-0001");
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().json(Instant.EPOCH))
                .startsWith(
                        "{\"at\":\"1970-01-01T00:00:00Z\",\"kind\":\"request\",\"id\":\"front-0001\"")
                .contains("\"route\":\"/invitations/{token}\"")
                .doesNotContain("very-secret", "127.0.0.1");
        assertThat(visitor().get("/health", "X-Request-Id", "<b>").header("X-Request-Id"))
                .as("an id that is none")
                .hasSize(36);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToGoOn() {
        var reader = browser(Role.READER);
        for (int i = 0; i < 20; i++) {
            assertThat(reader.get("/api/instruments").status()).isEqualTo(200);
        }
        var refused = reader.get("/api/instruments");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("3");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":429");
        assertThat(reader.get("/health").status()).as("watchers are not counted").isEqualTo(200);
        library().later(Duration.ofSeconds(3));
        assertThat(reader.get("/api/instruments").status()).isEqualTo(200);
    }

    @Test
    void stoppingWaitsForWhatIsAtWork() throws Exception {
        var editor = signedIn("editor");
        isHeld = true;
        var page = "/account";
        var written = new FutureTask<>(() -> editor.submit(page, "/sign-out", Map.of()).status());
        Thread.ofPlatform().start(written);
        atWork.await();
        var stopping = Thread.ofPlatform().start(server()::close);

        assertThat(stopping.join(Duration.ofMillis(50))).as("stopped too early").isFalse();
        goOn.countDown();

        assertThat(written.get()).isEqualTo(303);
        stopping.join();
    }
}
