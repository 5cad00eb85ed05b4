package org.rapporteur.app;

import picocli.CommandLine.Option;

/// What every command takes.
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;
}
