package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.corpus.AddressPattern;
import org.rapporteur.app.corpus.CorpusAddition;
import org.rapporteur.app.corpus.CorpusCheck;
import org.rapporteur.app.corpus.CorpusRequest;
import org.rapporteur.app.corpus.Pace;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `corpus`: the texts that reviews are held against.
@Command(
        name = "corpus",
        header =
                "Brings official texts from their public addresses, and checks those that are here.")
final class CorpusCommand implements Runnable {

    @Mixin HelpOption help = new HelpOption();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: add or check.");
    }

    /// `corpus add`.
    @Command(
            name = "add",
            header = "Brings texts by symbol or by whole session, politely and resumably.",
            description =
                    "Asks one address after the other with a pause between, keeps the fingerprint of every file in manifest.tsv,"
                            + " and goes on where it stopped when it is run again.",
            footer = {
                "",
                "Examples:",
                "  rapporteur corpus add A/RES/78/224 A/RES/76/181 --out corpus",
                "  rapporteur corpus add @symbols.txt --languages en,fr --out corpus",
                "  rapporteur corpus add --sessions A/RES/78 --out corpus"
            })
    static final class Add implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(
                paramLabel = "SYMBOL",
                arity = "0..*",
                description = "Symbols, or @FILE with one symbol a line.")
        List<String> symbols = List.of();

        @Option(
                names = "--sessions",
                split = ",",
                paramLabel = "SESSION",
                description = "Whole sessions as the start of their symbols: A/RES/78.")
        List<String> sessions = List.of();

        @Option(
                names = {"--out", "--library"},
                required = true,
                paramLabel = "DIR",
                description = "The folder to fill.")
        Path out = Path.of("");

        @Option(
                names = "--base-url",
                paramLabel = "URL",
                description =
                        "Where the texts are published, with {language} and {symbol} in it. Default: ${DEFAULT-VALUE}")
        String baseUrl = AddressPattern.UNITED_NATIONS;

        @Option(
                names = "--languages",
                split = ",",
                paramLabel = "CODE",
                description = "Languages: en, fr, es, ru, zh, ar. Default: en")
        List<String> languages = List.of("en");

        @Option(
                names = "--pause",
                paramLabel = "SECONDS",
                description = "Pause before each request. Default: ${DEFAULT-VALUE}")
        double pauseSeconds = 2;

        @Option(
                names = "--refresh",
                description = "Asks again for texts that are already here, and keeps what changed.")
        boolean refresh;

        @Mixin HelpOption help = new HelpOption();

        Add(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (symbols.isEmpty() && sessions.isEmpty()) {
                throw wrongUsage("Name symbols, or whole sessions with --sessions.");
            }
            if (!(pauseSeconds >= 0 && pauseSeconds <= 3600)) {
                throw wrongUsage("--pause takes seconds from 0 to 3600.");
            }
            var pause = Duration.ofMillis(Math.round(pauseSeconds * 1000));
            var request =
                    new CorpusRequest(
                            symbols, sessions, out, baseUrl, listLanguages(), pause, refresh);
            var outcome =
                    new CorpusAddition(request, Pace.every(pause), InstantSource.system())
                            .run(line -> terminal.out().println(line));
            terminal.out()
                    .println(
                            "%,d texts are here, %,d are not."
                                    .formatted(outcome.here(), outcome.notHere()));
            return outcome.notHere() == 0 ? 0 : SourceRun.SOME_UNREAD;
        }

        private List<Language> listLanguages() {
            return languages.stream().map(Add::getLanguage).distinct().toList();
        }

        private static Language getLanguage(String code) {
            var language = Language.ofCode(code);
            if (language == Language.UNDETERMINED) {
                throw wrongUsage(
                        "\""
                                + code
                                + "\" is no language of the United Nations; choose from en, fr, es, ru, zh, ar.");
            }
            return language;
        }

        private static RapporteurException wrongUsage(String message) {
            return new RapporteurException(ErrorCode.WRONG_USAGE, message);
        }
    }

    /// `corpus check`.
    @Command(
            name = "check",
            header = "Compares every file of a corpus with the fingerprint it was brought with.",
            footer = {"", "Example:", "  rapporteur corpus check corpus"})
    static final class Check implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(paramLabel = "DIR", description = "A folder that `corpus add` filled.")
        Path folder = Path.of("");

        @Mixin HelpOption help = new HelpOption();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            var outcome = CorpusCheck.check(folder);
            outcome.differences().forEach(terminal.out()::println);
            terminal.out()
                    .println(
                            "%,d files are as they were brought, %,d are not."
                                    .formatted(outcome.intact(), outcome.differences().size()));
            return outcome.differences().isEmpty() ? 0 : SourceRun.SOME_UNREAD;
        }
    }
}
