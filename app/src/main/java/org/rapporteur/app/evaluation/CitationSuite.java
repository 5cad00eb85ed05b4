package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.app.evaluation.CitationComparison.Outcome;
import org.rapporteur.app.evaluation.CitationComparison.Row;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.CitationVocabulary;
import org.rapporteur.instrument.Instrument;

/// Citations against the links that the publisher set in the English GA and ECOSOC resolutions.
///
/// Gold: `akn-citations.en.tsv` (file, symbol, section, eId, in_footnote, surface, target); the
/// documents are those of `akn/ga/en` and `akn/ecosoc/en`. The finder does not see the links.
public final class CitationSuite implements Suite {

    private static final String GOLD = "akn-citations.en.tsv";
    private static final List<String> FOLDERS = List.of("ga/en", "ecosoc/en");
    private static final int COLUMNS = 7;

    private final CitationVocabulary vocabulary;
    private final Function<Path, Instrument> reader;

    public CitationSuite(CitationVocabulary vocabulary, Function<Path, Instrument> reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return Files.isRegularFile(data.gold(GOLD)) && Files.isDirectory(data.document("akn"));
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        var links = links(data.gold(GOLD));
        var errors =
                new GoldErrors(
                        vocabulary, links.values().stream().flatMap(Collection::stream).toList());
        var finder = new CitationFinder(vocabulary);
        var byClass = new EnumMap<CitationClass, List<Counts>>(CitationClass.class);
        var all = new ArrayList<Counts>();
        for (var file : documents(data.document("akn"))) {
            var instrument = reader.apply(file);
            var name = instrument.source().fileName();
            var rows =
                    CitationComparison.compare(
                            instrument,
                            finder.find(instrument),
                            links.getOrDefault(name, List.of()));
            all.add(count(rows, errors, byClass, misses));
        }
        return measures(all, byClass);
    }

    /// Counts one document, by class too, and tells its disagreements.
    private static Counts count(
            List<Row> rows,
            GoldErrors errors,
            Map<CitationClass, List<Counts>> byClass,
            Consumer<Miss> misses) {
        var counts = new EnumMap<CitationClass, Counts>(CitationClass.class);
        for (var row : rows) {
            if (row.outcome() == Outcome.OUTSIDE || errors.isOutside(row)) {
                continue;
            }
            var evidence = errors.evidence(row);
            if (evidence.isEmpty()) {
                counts.merge(row.kind(), counted(row.outcome()), Counts::plus);
            }
            if (row.outcome() != Outcome.HIT) {
                misses.accept(miss(row, evidence));
            }
        }
        counts.forEach(
                (kind, sum) -> byClass.computeIfAbsent(kind, any -> new ArrayList<>()).add(sum));
        return counts.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    private static Counts counted(Outcome outcome) {
        return switch (outcome) {
            case HIT -> new Counts(1, 0, 0);
            case EXTRA -> new Counts(0, 1, 0);
            case MISSED -> new Counts(0, 0, 1);
            case OUTSIDE -> Counts.NONE;
        };
    }

    private static Miss miss(Row row, String evidence) {
        boolean missed = row.outcome() == Outcome.MISSED;
        var kind = !evidence.isEmpty() ? "gold" : missed ? "missed" : "wrong";
        return new Miss(
                kind,
                row.kind().code(),
                row.file(),
                row.unit() + " “" + row.surface() + "”",
                missed ? row.target() : "",
                missed ? "" : row.target() + " (" + row.why() + ")",
                evidence);
    }

    private List<Measure> measures(List<Counts> all, Map<CitationClass, List<Counts>> byClass) {
        var measures = new ArrayList<Measure>();
        measures.add(Measure.of(name(), "all", all));
        byClass.forEach((kind, counts) ->
                measures.add(Measure.of(name(), kind.code().toUpperCase(Locale.ROOT), counts)));
        return measures;
    }

    private static Map<String, List<GoldLink>> links(Path file) {
        var byFile = new LinkedHashMap<String, List<GoldLink>>();
        try (var lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length >= COLUMNS)
                    .forEach(cells -> {
                        var link =
                                new GoldLink(
                                        cells[0],
                                        cells[1],
                                        cells[3],
                                        cells[4].equals("1"),
                                        cells[5],
                                        cells[6]);
                        byFile.computeIfAbsent(link.file(), any -> new ArrayList<>()).add(link);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gold cannot be read: " + file, unreadable);
        }
        return byFile;
    }

    private static List<Path> documents(Path akn) {
        var files = new ArrayList<Path>();
        for (var folder : FOLDERS) {
            try (var listed = Files.list(akn.resolve(folder))) {
                listed.filter(file -> file.toString().endsWith(".xml"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(
                        "the documents cannot be listed: " + akn.resolve(folder), unreadable);
            }
        }
        return files;
    }
}
