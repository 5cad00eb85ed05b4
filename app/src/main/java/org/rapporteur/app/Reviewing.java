package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.OrderedWork;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.output.Progress;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.report.ReviewFiles;
import org.rapporteur.report.WrittenFile;
import org.rapporteur.review.Corpus;
import org.rapporteur.review.Review;
import org.rapporteur.review.Reviewer;

/// From a deck's file and a corpus's files to the files of a review.
final class Reviewing {

    private final Function<Path, Instrument> reader;
    private final Function<Path, List<Instrument>> corpusReader;
    private final Catalogue catalogue;
    private final Terminal terminal;

    /// @param reader reads the deck
    /// @param corpusReader reads a file of the corpus, which may hold several instruments
    Reviewing(
            Function<Path, Instrument> reader,
            Function<Path, List<Instrument>> corpusReader,
            Catalogue catalogue,
            Terminal terminal) {
        this.reader = reader;
        this.corpusReader = corpusReader;
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    /// What is to be reviewed.
    ///
    /// @param cycle id of the cycle; empty for the one that fits the deck best
    record Request(Path deck, List<Path> corpus, String cycle, Path out) {

        Request {
            corpus = List.copyOf(corpus);
        }
    }

    /// What came of it.
    ///
    /// @param unread files that could not be read, or not in full
    record Outcome(Review review, List<WrittenFile> files, List<Instrument> unread) {

        Outcome {
            files = List.copyOf(files);
            unread = List.copyOf(unread);
        }
    }

    /// The whole way, step by step. Empty where nothing of the deck could be read.
    Optional<Outcome> review(Request request) {
        var deck = reader.apply(request.deck());
        if (deck.isRefused()) {
            warn(List.of(deck));
            return Optional.empty();
        }
        var reviewer = new Reviewer(catalogue.citationVocabulary());
        var cycle = chooseCycle(request.cycle(), deck, reviewer);
        var corpus = readCorpus(request.corpus());
        var review = reviewer.review(deck, corpus, cycle);
        var files = ReviewFiles.write(review, catalogue.register(), request.out());
        var unread = new ArrayList<>(corpus.listInstruments());
        unread.addFirst(deck);
        unread.removeIf(instrument -> !SourceRun.isUnread(instrument));
        warn(unread);
        return Optional.of(new Outcome(review, files, unread));
    }

    private Cycle chooseCycle(String id, Instrument deck, Reviewer reviewer) {
        if (id.isEmpty()) {
            return reviewer.chooseCycle(deck, catalogue.cycles());
        }
        return catalogue
                .cycle(id)
                .orElseThrow(() ->
                        new RapporteurException(
                                ErrorCode.WRONG_USAGE,
                                "There is no cycle \"%s\"; choose from: %s."
                                        .formatted(
                                                id,
                                                catalogue.cycles().stream()
                                                        .map(Cycle::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    private Corpus readCorpus(List<Path> paths) {
        var files = SourceFiles.list(paths);
        var instruments = new ArrayList<Instrument>(files.size());
        try (var progress = new Progress(terminal, "texts of the corpus", files.size())) {
            OrderedWork.forEach(
                    files,
                    corpusReader,
                    ofFile -> {
                        progress.step();
                        instruments.addAll(ofFile);
                    });
        }
        return new Corpus(instruments);
    }

    /// One line for each of the first files with problems, and how many more there are.
    private void warn(List<Instrument> unread) {
        final int shown = 5;
        unread.stream()
                .limit(shown)
                .forEach(instrument ->
                        instrument.issues().stream()
                                .limit(1)
                                .forEach(issue ->
                                        terminal.warn(
                                                instrument.source().file()
                                                        + ": "
                                                        + issue.message()
                                                        + " "
                                                        + issue.code().help())));
        if (unread.size() > shown) {
            terminal.warn(
                    "%,d more files could not be read, or not in full; `rapporteur read` lists them."
                            .formatted(unread.size() - shown));
        }
    }
}
