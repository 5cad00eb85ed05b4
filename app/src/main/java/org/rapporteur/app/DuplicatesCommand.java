package org.rapporteur.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.output.DuplicateLines;
import org.rapporteur.app.output.DuplicateLines.Place;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.lineage.NearDuplicates;
import org.rapporteur.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `duplicates`: which provisions of a corpus say the same, or nearly so.
@Command(
        name = "duplicates",
        header =
                "Finds provisions that say the same or nearly the same, all of them, across a corpus.",
        description = {
            "Likeness is the share of runs of words that two provisions have in common. Every pair at or above the",
            "share asked for is found, none by sample. Each language is looked at by itself."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur duplicates corpus",
            "  rapporteur duplicates corpus --at-least 0.9 --json > pairs.jsonl"
        })
final class DuplicatesCommand implements Callable<Integer> {

    private static final double LEAST_SHARE = 0.3;

    private final Application application;
    private final Terminal terminal;

    @Mixin SourceOptions sources = new SourceOptions();

    @Option(
            names = "--at-least",
            paramLabel = "SHARE",
            defaultValue = "0.8",
            description = "Least likeness, 0.3 to 1; by default 0.8. 1 finds the same words only.")
    double share;

    DuplicatesCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!(share >= LEAST_SHARE && share <= 1)) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE, "--at-least takes a share from 0.3 to 1, like 0.8.");
        }
        var held = new SourceRun(terminal).readAll(sources.paths, application.instruments());
        for (var language : Language.values()) {
            var places = places(held.instruments(), language);
            if (places.size() > 1) {
                var found = NearDuplicates.find(places.stream().map(Place::text).toList(), share);
                DuplicateLines.print(places, found, sources.json, terminal::print);
            }
        }
        return held.status();
    }

    private static List<Place> places(List<Instrument> instruments, Language language) {
        return instruments.stream()
                .filter(instrument -> instrument.language() == language)
                .flatMap(instrument ->
                        instrument.provisions().stream()
                                .filter(provision -> !provision.isHeading())
                                .map(provision -> new Place(instrument, provision)))
                .toList();
    }
}
