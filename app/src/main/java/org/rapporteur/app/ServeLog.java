package org.rapporteur.app;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.server.operation.RequestLine;

/// What a running server says on standard error: faults in words for people, or everything as lines
/// of JSON for whoever collects them. Safe to share between threads.
record ServeLog(Terminal terminal, boolean asJson, InstantSource clock) {

    /// Who is told of every request.
    Consumer<RequestLine> requests() {
        return asJson ? line -> print(line.json(clock.instant())) : _ -> {};
    }

    void fault(String words) {
        if (asJson) {
            event("fault", words);
        } else {
            terminal.warn(words);
        }
    }

    /// Something that happens to the server itself; people see it anyway.
    void event(String kind, String words) {
        if (asJson) {
            print(RequestLine.event(clock.instant(), kind, words));
        }
    }

    private void print(String line) {
        terminal.err().println(line);
    }
}
