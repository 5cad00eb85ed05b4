package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapporteur.app.output.Terminal;

/// One command line, run in this process, and what came of it.
record CommandRun(int status, String out, String err) {

    static final Path ROOT = Path.of(System.getProperty("rapporteur.root", "..")).normalize();
    static final Path DATA =
            Path.of(System.getProperty("rapporteur.data", "../../shared/data")).normalize();

    static CommandRun of(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status;
        try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = Main.run(words, new Terminal(outStream, errStream, false));
        }
        return new CommandRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
