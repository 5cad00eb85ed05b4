package org.rapporteur.app;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.app.output.Terminal;

/// Runs the main commands on the samples, so that the virtual machine can record what a start needs
/// (JEP 514).
///
/// Called by the launcher only: `Rehearsal SAMPLES OUT`. What it prints is thrown away; what it
/// writes, the launcher deletes.
final class Rehearsal {

    private static final String XML = "rehearsal.xml";

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var samples = arguments[0];
        var out = Files.createDirectories(Path.of(arguments[1]));
        var xml = out.resolve(XML);
        try (var resource = Rehearsal.class.getResourceAsStream(XML)) {
            if (resource == null) {
                throw new FileNotFoundException(XML);
            }
            Files.copy(resource, xml);
        }
        var review = out.resolve("review").toString();
        var corpus = out.toString();
        for (var line :
                List.of(
                        List.of("--version"),
                        List.of("--help"),
                        List.of("read", samples, corpus, "--json"),
                        List.of("read", samples),
                        List.of("cite", samples, corpus, "--json"),
                        List.of(
                                "review",
                                samples + "/deck.md",
                                "--corpus",
                                samples,
                                "--corpus",
                                corpus,
                                "--out",
                                review))) {
            Main.run(line.toArray(String[]::new), silent());
        }
    }

    private static Terminal silent() {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, false);
    }
}
