package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.library.DatabaseChoice;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.app.output.Terminal;

class ServeCommandTest {

    @TempDir Path folder;

    @Test
    @Timeout(120)
    void opensAWorkspaceWithTheSamplesAndEndsWhenItIsStopped() throws Exception {
        var before = demoFolders();
        var lines = new Lines();
        var status = new AtomicInteger(-1);
        var serving =
                Thread.ofPlatform()
                        .start(() ->
                                status.set(
                                        Main.run(
                                                new String[] {"serve", "--demo", "--port", "0"},
                                                lines.terminal())));
        var address = lines.awaitAddress();

        assertThat(answer(address + "health")).isEqualTo(200);
        assertThat(answer(address + "ready")).isEqualTo(200);
        assertThat(answer(address + "cycles/drugs-2019-2029")).isEqualTo(200);
        assertThat(answer(address + "symbols/A/RES/76/181")).isEqualTo(303);
        assertThat(answer(address + "journal")).as("a visitor").isEqualTo(303);
        assertThat(answer(lines.awaitLink())).isEqualTo(200);
        serving.interrupt();
        serving.join();
        assertThat(status).hasValue(0);
        assertThat(demoFolders()).isEqualTo(before);
    }

    private static Set<String> demoFolders() {
        var all = Path.of(System.getProperty("java.io.tmpdir")).toFile().list();
        return Arrays.stream(Objects.requireNonNull(all))
                .filter(name -> name.startsWith("rapporteur-demo-"))
                .collect(Collectors.toSet());
    }

    @Test
    void aNetworkIsNotServedWithoutAccounts() throws IOException {
        WellsCorpus.write(folder.resolve("corpus"), 1);
        var library = folder.resolve("library");
        CommandRun.of("ingest", folder.resolve("corpus"), "--library", library);

        var refused = CommandRun.of("serve", "--library", library, "--host", "0.0.0.0");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("account add", "--public");
        assertThat(CommandRun.of("serve", "--demo", "--address", "review.example").status())
                .isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        var refused =
                CommandRun.of(
                        "serve",
                        "--library",
                        folder.resolve("none"),
                        "--port",
                        "many",
                        "--host",
                        "203.0.113.7",
                        "--address",
                        "review.example",
                        "--proxy",
                        "front",
                        "--database",
                        "jdbc:postgresql://host/name?user=ann&password=hidden",
                        "--time-stamps",
                        "stamps",
                        "--oidc-issuer",
                        "http://id.example",
                        "--oidc-secret",
                        folder.resolve("no-secret"),
                        "--mail-server",
                        "mail.example",
                        "--mail-user",
                        "ann",
                        "--requests",
                        "0",
                        "--log",
                        "loud");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(15);
        assertThat(refused.err())
                .contains("ingest PATH", "--port", "203.0.113.7", "--address", "--proxy")
                .contains("RAPPORTEUR_DATABASE_PASSWORD", "--time-stamps", "--requests", "--log")
                .contains("--mail-sender", "--mail-password", "--mail-server is like")
                .contains("give all four", "--oidc-issuer is like", "--oidc-secret names a file")
                .doesNotContain("hidden");
    }

    @Test
    void aPasswordIsTakenFromTheEnvironmentOrAFileAndNeverPrinted() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "hidden words\n");
        var given =
                new DatabaseChoice(
                        "jdbc:postgresql://host/name?user=ann",
                        Map.of("RAPPORTEUR_DATABASE_PASSWORD_FILE", file.toString()));

        var address = given.address(new LibraryFolder(folder));

        assertThat(address.password()).isEqualTo("hidden words");
        assertThat(address.toString()).isEqualTo("jdbc:postgresql://host/name");
        assertThat(
                        new DatabaseChoice(
                                        "jdbc:mysql://host/name",
                                        Map.of(
                                                "RAPPORTEUR_DATABASE_PASSWORD",
                                                "x",
                                                "RAPPORTEUR_DATABASE_PASSWORD_FILE",
                                                "none"))
                                .listFaults())
                .hasSize(3);
    }

    @Test
    void anIdentityProviderLeadsPeopleBackToAnAddress() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "hidden words\n");
        var empty = Files.writeString(folder.resolve("empty"), "\n");

        var refused = serveWithProvider(secret, "--host", "0.0.0.0");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines()).singleElement().asString().contains("--address");
        assertThat(serveWithProvider(empty, "--host", "127.0.0.1").err()).contains("is empty");
    }

    private static CommandRun serveWithProvider(Path secret, String option, String value) {
        return CommandRun.of(
                "serve",
                "--demo",
                "--oidc-issuer",
                "https://id.example",
                "--oidc-client",
                "workspace",
                "--oidc-name",
                "Wells Institute",
                "--oidc-secret",
                secret,
                option,
                value);
    }

    private static int answer(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection.getResponseCode();
    }

    @Test
    void wantsALibraryOrTheDemo() {
        assertThat(CommandRun.of("serve").err()).contains("--library", "--demo");
        assertThat(CommandRun.of("serve", "--demo", "--library", folder).status()).isEqualTo(2);
        assertThat(CommandRun.of("serve", "--library", folder).err()).contains("ingest");
        assertThat(CommandRun.of("serve", "--demo", "--port", "70000").status()).isEqualTo(2);
    }

    /// Standard output, of which the first line is waited for.
    private static final class Lines {
        private final CountDownLatch first = new CountDownLatch(1);
        private final CountDownLatch second = new CountDownLatch(1);
        private final ByteArrayOutputStream bytes =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] some, int start, int length) {
                        super.write(some, start, length);
                        if (toString(StandardCharsets.UTF_8).contains("\n")) {
                            first.countDown();
                        }
                        if (toString(StandardCharsets.UTF_8).lines().count() == 2
                                && toString(StandardCharsets.UTF_8).endsWith("\n")) {
                            second.countDown();
                        }
                    }
                };

        Terminal terminal() {
            var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            return new Terminal(out, System.err, false);
        }

        String awaitLink() throws InterruptedException {
            second.await();
            var line = bytes.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst();
            return line.orElse("").substring(line.orElse("").indexOf("http://"));
        }

        String awaitAddress() throws InterruptedException {
            first.await();
            var line = bytes.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
            return line.substring(line.indexOf("http://"));
        }
    }
}
