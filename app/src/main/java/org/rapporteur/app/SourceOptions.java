package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every analysing command takes: files and folders, and the form of the answer.
final class SourceOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders, mixed. Folders are walked in sorted order; hidden files are left out.")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "One JSON object per line on standard output.")
    boolean json;

    @Mixin HelpOption help = new HelpOption();
}
