package org.rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur` without a command: says what there is.
@Command(
        name = "rapporteur",
        header = "Reviews of international commitments, every claim traced to its text.",
        versionProvider = RootCommand.Version.class,
        footer = {
            "",
            "First steps, with the samples that come with the program:",
            "  rapporteur review samples/deck.md --corpus samples/digest --out review-sample",
            "",
            "Exit status: 0 done, 3 done but some files could not be read in full, 2 wrong usage, 1 a fault.",
            "RAPPORTEUR_HEAP=4g gives a large corpus more memory; RAPPORTEUR_DEBUG=1 shows where a fault arose."
        })
final class RootCommand implements Runnable {

    @Mixin HelpOption help = new HelpOption();

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    boolean version;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"rapporteur " + Main.version()};
        }
    }
}
