package org.rapporteur.app;

import java.nio.file.Path;
import org.rapporteur.app.library.LibraryFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command about a library takes.
final class LibraryOptions {

    @Option(
            names = "--library",
            required = true,
            paramLabel = "DIR",
            description = "The library's folder.")
    Path library = Path.of("");

    @Option(names = "--json", description = "One JSON object per line on standard output.")
    boolean json;

    @Mixin HelpOption help = new HelpOption();

    LibraryFolder folder() {
        return new LibraryFolder(library);
    }
}
