package org.rapporteur.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.app.output.Terminal;

/// Runs the main commands on the samples, so that the virtual machine can record what a start needs
/// (JEP 514).
///
/// Called by the launcher only: `Rehearsal SAMPLES OUT`. What it prints is thrown away; what it
/// writes, the launcher deletes.
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        var samples = arguments[0];
        var out = arguments[1];
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var silent = new Terminal(nowhere, nowhere, false);
        for (var line :
                List.of(
                        List.of("--version"),
                        List.of("--help"),
                        List.of("read", samples, "--json"),
                        List.of("read", samples),
                        List.of("cite", samples, "--json"),
                        List.of(
                                "review",
                                samples + "/deck.md",
                                "--corpus",
                                samples,
                                "--out",
                                out))) {
            Main.run(line.toArray(String[]::new), silent);
        }
    }
}
