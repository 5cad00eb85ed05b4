package org.rapporteur.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.rapporteur.app.SourceRun.Printed;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.PlainText;
import org.rapporteur.app.output.SubjectLines;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.catalogue.Thesauri;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.subject.SubjectFinder;
import org.rapporteur.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `subjects`: headings of a thesaurus that documents seem to be about.
@Command(
        name = "subjects",
        header = "Proposes subject headings of a thesaurus, such as UNBIS, for documents.",
        description = {
            "A heading is proposed where its own words stand in the title, or return in the provisions; each comes with",
            "the places that say it. The thesaurus is a file of yours: a concept a line, its names parted by tabs."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur subjects corpus --thesaurus unbis.tsv",
            "  rapporteur subjects corpus --thesaurus unbis.tsv --columns en,fr --json"
        })
final class SubjectsCommand implements Callable<Integer> {

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    @Option(
            names = "--thesaurus",
            paramLabel = "FILE",
            required = true,
            description = "The thesaurus: one concept a line, its names parted by tabs.")
    Path thesaurus = Path.of("");

    @Option(
            names = "--columns",
            paramLabel = "LANGUAGES",
            defaultValue = "ar,zh,en,fr,ru,es",
            description =
                    "The language of each column; by default ar,zh,en,fr,ru,es, as UNBIS has it.")
    String columns = "";

    SubjectsCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var languages = Arrays.stream(columns.split(",")).map(Language::ofCode).toList();
        if (languages.contains(Language.UNDETERMINED)
                || languages.stream().distinct().count() < languages.size()) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "--columns takes languages out of ar, en, es, fr, ru, zh, each once, like en,fr.");
        }
        var finder = new SubjectFinder(Thesauri.read(thesaurus, languages));
        var instruments = application.instruments();
        return new SourceRun(terminal)
                .print(
                        sources.paths,
                        file ->
                                Printed.ofEach(
                                        instruments.apply(file).stream()
                                                .map(instrument -> print(finder, instrument))
                                                .toList()));
    }

    private Printed print(SubjectFinder finder, Instrument instrument) {
        if (instrument.isRefused()) {
            return Printed.of(
                    instrument,
                    sources.json
                            ? JsonLine.ofProblems(instrument)
                            : PlainText.ofInstrument(instrument));
        }
        var found = finder.find(instrument);
        return Printed.of(
                instrument,
                sources.json
                        ? SubjectLines.json(instrument, found)
                        : SubjectLines.plain(instrument, found));
    }
}
