package org.rapporteur.app;

import java.util.Optional;
import org.rapporteur.app.output.Terminal;

/// The program's entry.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = run(arguments, Terminal.ofProcess());
        if (status != 0) { // `exit` loads the JDK's logging first, for nothing that a run needs
            System.exit(status);
        }
    }

    /// Runs one command line; the result is the exit status.
    static int run(String[] arguments, Terminal terminal) {
        if (arguments.length == 1
                && arguments[0].equals(
                        "--version")) { // answered before the option parser is loaded
            terminal.out().println("rapporteur " + version());
            terminal.out().flush();
            return 0;
        }
        int status = CommandLines.run(arguments, terminal);
        terminal.out().flush();
        return status;
    }

    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
