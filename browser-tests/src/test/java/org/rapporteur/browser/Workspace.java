package org.rapporteur.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program as it was built, serving a library of the documents of these tests.
final class Workspace implements AutoCloseable {

    private static final long LONGEST_COMMAND_SECONDS = 120;
    private static final String OPEN_AT = "The workspace is open at ";

    private final Path library;
    private final Process server;
    private final String address;

    private Workspace(Path library, Process server, String address) {
        this.library = library;
        this.server = server;
        this.address = address;
    }

    /// @param folder an empty one
    static Workspace open(Path folder, List<Path> documents) {
        var library = folder.resolve("library");
        var ingest = new ArrayList<>(List.of("ingest"));
        documents.forEach(document -> ingest.add(document.toString()));
        ingest.addAll(List.of("--library", library.toString()));
        run(ingest);
        try {
            var server =
                    program(
                            List.of(
                                    "serve",
                                    "--library",
                                    library.toString(),
                                    "--port",
                                    "0",
                                    "--public"));
            return new Workspace(library, server, addressOf(server));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Its origin, `http://127.0.0.1:40123`.
    String address() {
        return address;
    }

    /// Adds an account; the path of the page on which its person sets a password.
    String invite(Person person) {
        var said =
                run(
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

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(LONGEST_COMMAND_SECONDS, TimeUnit.SECONDS)) {
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

    private static String run(List<String> arguments) {
        try {
            var process = program(arguments);
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

    private static Process program(List<String> arguments) throws IOException {
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
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
