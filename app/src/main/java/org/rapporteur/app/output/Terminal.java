package org.rapporteur.app.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command prints: results to `out`, everything else to `err`.
///
/// @param interactive whether a person watches `err`, so that progress may be shown
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {

    private static final int BUFFER_BYTES = 1 << 16;

    /// The process's own streams, in UTF-8 whatever the locale says.
    public static Terminal ofProcess() {
        var out =
                new PrintStream(
                        new java.io.BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), BUFFER_BYTES),
                        false,
                        StandardCharsets.UTF_8);
        var err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Terminal(out, err, Boolean.getBoolean("rapporteur.terminal"));
    }

    /// Prints finished bytes and hands them on at once, so that the reader of a pipe can work
    /// alongside.
    ///
    /// @return whether anybody still reads
    public boolean print(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        return !out.checkError();
    }

    public void warn(String message) {
        err.println("rapporteur: " + message);
    }
}
