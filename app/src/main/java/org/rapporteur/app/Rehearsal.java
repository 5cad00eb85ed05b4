package org.rapporteur.app;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.rapporteur.app.output.Terminal;

/// Runs the main commands on the samples, so that the virtual machine can record what a start needs
/// (JEP 514).
///
/// Called by the launcher only: `Rehearsal SAMPLES OUT PART`, the part being `reading`, `review` or
/// `serve`: a start takes the longer the more classes its cache holds, so each has one of its own.
/// What it prints is thrown away; what it writes, the launcher deletes.
final class Rehearsal {

    /// Documents written by us, one for each format whose reader takes long to load.
    private static final List<String> DOCUMENTS =
            List.of("rehearsal.xml", "rehearsal.pdf", "rehearsal-columns.pdf");

    private static final List<String> PAGES =
            List.of(
                    "",
                    "matrix",
                    "instruments",
                    "commitments",
                    "search?q=drugs",
                    "sign-in",
                    "metrics");

    private static final Duration LONGEST_START = Duration.ofSeconds(20);
    private static final Duration ASKED_EVERY = Duration.ofMillis(50);

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var samples = arguments[0];
        var out = Files.createDirectories(Path.of(arguments[1]));
        for (var document : DOCUMENTS) {
            try (var resource = Rehearsal.class.getResourceAsStream(document)) {
                if (resource == null) {
                    throw new FileNotFoundException(document);
                }
                Files.copy(resource, out.resolve(document));
            }
        }
        switch (arguments[2]) {
            case "serve" -> serve();
            case "review" -> review(samples, out);
            default -> read(samples, out.toString());
        }
    }

    private static void read(String samples, String documents) {
        run("--version");
        run("--help");
        run("read", samples, documents, "--json");
        run("read", samples);
        run("cite", samples, documents, "--json");
        run("commitments", samples, "--json");
        run("link", samples, "--json");
    }

    private static void review(String samples, Path out) {
        var deck = samples + "/deck.md";
        var review = out.resolve("review").toString();
        run("review", deck, "--corpus", samples, "--corpus", out.toString(), "--out", review);
    }

    private static void run(String... line) {
        Main.run(line, silent());
    }

    /// Opens the workspace over the samples and looks at some pages; where no port can be had, the
    /// rehearsal goes without.
    private static void serve() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var arguments = new String[] {"serve", "--demo", "--port", Integer.toString(port)};
        var serving = Thread.ofPlatform().start(() -> Main.run(arguments, silent()));
        try {
            long end = System.nanoTime() + LONGEST_START.toNanos();
            while (serving.isAlive() && System.nanoTime() < end && !answers(port, "ready")) {
                Thread.sleep(ASKED_EVERY);
            }
            for (var page : PAGES) {
                answers(port, page);
            }
            serving.interrupt();
            serving.join(LONGEST_START);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port, String page) {
        try {
            var address = URI.create("http://127.0.0.1:%d/%s".formatted(port, page));
            var connection = (HttpURLConnection) address.toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Terminal silent() {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, false);
    }
}
