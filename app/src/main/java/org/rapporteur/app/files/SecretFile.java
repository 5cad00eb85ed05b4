package org.rapporteur.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file that holds one secret and nothing else: on a command line everybody on the machine could
/// read it.
///
/// @param named what names the file: an option, a variable of the environment
public record SecretFile(String named, String file) {

    private static final int LONGEST_SECRET = 1_000;

    /// @param faults is told what is wrong with the file, and what to do
    /// @return empty where something is wrong with it
    public String read(Consumer<String> faults) {
        try {
            if (Files.size(Path.of(file)) > LONGEST_SECRET) {
                faults.accept("%s names a file that is no password.".formatted(named));
                return "";
            }
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            faults.accept(
                    "%s names a file that cannot be read (%s); check the path and its permissions."
                            .formatted(named, file));
            return "";
        }
    }
}
