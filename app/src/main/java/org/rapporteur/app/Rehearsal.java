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

    /// Documents written by us, one for each format whose reader takes long to load.
    private static final List<String> DOCUMENTS =
            List.of("rehearsal.xml", "rehearsal.pdf", "rehearsal-columns.pdf");

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
