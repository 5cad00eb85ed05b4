package org.rapporteur.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The workspace as people start it, by `./rapporteur serve`, in a process of its own.
///
/// @param millisToReady from its start until `/ready` said so
record ServerProcess(Process process, URI address, long millisToReady) implements AutoCloseable {

    private static final long LONGEST_START_MILLIS = 60_000;
    private static final long BETWEEN_ASKING_MILLIS = 10;
    private static final long NANOS_A_MILLI = 1_000_000;

    static ServerProcess start(Path library, int port) {
        try {
            long started = System.nanoTime();
            var process =
                    new ProcessBuilder(
                                    System.getProperty("rapporteur.launcher", "./rapporteur"),
                                    "serve",
                                    "--library",
                                    library.toString(),
                                    "--port",
                                    Integer.toString(port),
                                    "--requests",
                                    "100000")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var address = URI.create("http://127.0.0.1:" + port + "/");
            awaitReady(process, address);
            return new ServerProcess(
                    process, address, (System.nanoTime() - started) / NANOS_A_MILLI);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void awaitReady(Process process, URI address) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START_MILLIS * NANOS_A_MILLI;
        try (var client = HttpClient.newHttpClient()) {
            var ready =
                    HttpRequest.newBuilder(address.resolve("ready"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200
                            && process.isAlive()) {
                        return;
                    }
                } catch (IOException notYet) {
                    // it does not listen yet
                }
                Thread.sleep(BETWEEN_ASKING_MILLIS);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("the server did not become ready");
    }

    /// The most memory that it ever held, in MiB; 0 where the system does not tell.
    long peakMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException untold) {
            return 0;
        }
    }

    /// As when the power fails, but for what the system still writes.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
