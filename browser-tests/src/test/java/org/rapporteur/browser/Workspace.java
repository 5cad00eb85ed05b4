package org.rapporteur.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The program as it was built, serving a library of the documents of these tests: one for all
/// classes, until the tests end. Safe to share between threads.
final class Workspace {

    private static @Nullable Workspace shared;

    private static final long LONGEST_COMMAND_SECONDS = 120;
    private static final long LONGEST_CLOSING_SECONDS = 10;
    private static final String OPEN_AT = "The workspace is open at ";

    private final Map<String, String> environment;
    private final Path library;
    private final Process server;
    private final String address;
    private final Map<Person, String> sessions = new HashMap<>();

    private Workspace(
            Map<String, String> environment, Path library, Process server, String address) {
        this.environment = environment;
        this.library = library;
        this.server = server;
        this.address = address;
    }

    static synchronized Workspace shared() {
        var open = shared;
        if (open == null) {
            open = open();
            Runtime.getRuntime().addShutdownHook(new Thread(open::close));
            shared = open;
        }
        return open;
    }

    private static Workspace open() {
        var root = Path.of(System.getProperty("rapporteur.root"), "browser-tests");
        try {
            var folder = Files.createTempDirectory(root.resolve("target"), "workspace");
            var library = folder.resolve("library");
            var environment = JourneyDatabase.environment();
            run(
                    environment,
                    List.of(
                            "ingest",
                            root.resolve("src/test/resources/library").toString(),
                            "--library",
                            library.toString()));
            var server =
                    program(
                            environment,
                            List.of(
                                    "serve",
                                    "--library",
                                    library.toString(),
                                    "--port",
                                    "0",
                                    "--public"));
            return new Workspace(environment, library, server, addressOf(server));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Its origin, `http://127.0.0.1:40123`.
    String address() {
        return address;
    }

    /// What the browser of a person keeps who is signed in.
    ///
    /// @param first takes the invitation, the first time that somebody asks
    synchronized String session(Person person, Supplier<String> first) {
        var known = sessions.get(person);
        if (known == null) {
            known = first.get();
            sessions.put(person, known);
        }
        return known;
    }

    /// Adds an account; the path of the page on which its person sets a password.
    String invite(Person person) {
        var said =
                run(
                        environment,
                        List.of(
                                "account",
                                "add",
                                person.name(),
                                "--person",
                                person.fullName(),
                                "--role",
                                person.role(),
                                "--state",
                                person.state(),
                                "--organisation",
                                person.organisation(),
                                "--library",
                                library.toString()));
        var link = said.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        return URI.create(link).getPath();
    }

    private void close() {
        server.destroy();
        try {
            if (!server.waitFor(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String addressOf(Process server) throws IOException {
        // Not closed: the server goes on printing to it.
        var lines =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        String line;
        while ((line = lines.readLine()) != null) {
            said.add(line);
            if (line.startsWith(OPEN_AT)) {
                return line.substring(OPEN_AT.length()).strip().replaceFirst("/$", "");
            }
        }
        throw new IllegalStateException("The workspace did not open: " + said);
    }

    private static String run(Map<String, String> environment, List<String> arguments) {
        try {
            var process = program(environment, arguments);
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_COMMAND_SECONDS, TimeUnit.SECONDS)
                    || process.exitValue() != 0) {
                throw new IllegalStateException(arguments + " failed: " + said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Process program(Map<String, String> environment, List<String> arguments)
            throws IOException {
        var jars = Path.of(System.getProperty("rapporteur.root"), "app/target/rapporteur/lib");
        var command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin/java")
                                                .toString(),
                                        "-Xmx512m",
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-Dlog4j2.StatusLogger.level=OFF",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        jars + "/*",
                                        "org.rapporteur.app.Main"),
                                arguments.stream())
                        .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
