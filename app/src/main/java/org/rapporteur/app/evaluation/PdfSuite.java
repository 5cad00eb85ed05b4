package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.app.evaluation.ReadingComparison.Row;
import org.rapporteur.instrument.Instrument;

/// Our reading of PDFs against the reading of their official XML.
///
/// Gold: `pdf-akn-pairs.tsv` (symbol, PDF, XML). Rules are made on the half `dev` and judged on the
/// half `test`; a document's half follows from its symbol.
public final class PdfSuite implements Suite {

    private static final String GOLD = "pdf-akn-pairs.tsv";
    private static final int COLUMNS = 3;

    private final Function<Path, Instrument> reader;

    public PdfSuite(Function<Path, Instrument> reader) {
        this.reader = reader;
    }

    private record Twins(String symbol, Path pdf, Path xml) {}

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return Files.isRegularFile(data.gold(GOLD)) && Files.isDirectory(data.document("pdf"));
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        Map<String, List<Counts>> byMeasure = new TreeMap<>();
        for (var twins : list(data)) {
            var rows =
                    ReadingComparison.compare(reader.apply(twins.xml()), reader.apply(twins.pdf()));
            var half = isForDevelopment(twins.symbol()) ? "dev" : "test";
            Map<String, Counts> ofDocument = new LinkedHashMap<>();
            for (var row : rows) {
                ofDocument.merge(row.measure(), row.counts(), Counts::plus);
                if (row.counts().wrong() + row.counts().missed() > 0) {
                    misses.accept(miss(row, half + " " + twins.pdf().getFileName()));
                }
            }
            ofDocument.forEach((measure, counts) -> {
                add(byMeasure, measure, counts);
                add(byMeasure, measure + ", " + half, counts);
            });
        }
        return byMeasure.entrySet().stream()
                .map(entry -> Measure.of(name(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Map<String, List<Counts>> byMeasure, String key, Counts counts) {
        byMeasure.computeIfAbsent(key, any -> new ArrayList<>()).add(counts);
    }

    static boolean isForDevelopment(String symbol) {
        return (symbol.hashCode() & 1) == 0;
    }

    private static Miss miss(Row row, String document) {
        var kind = row.counts().missed() > 0 ? "missed" : "wrong";
        return new Miss(
                kind, row.measure(), document, row.place(), row.expected(), row.found(), "");
    }

    private static List<Twins> list(GoldData data) {
        try {
            var twins = new ArrayList<Twins>();
            for (var line : Files.readAllLines(data.gold(GOLD))) {
                var cells = line.split("\t");
                if (cells.length >= COLUMNS && !cells[0].equals("symbol")) {
                    var pdf = data.document(cells[1]);
                    findXml(data.document("akn"), cells[2])
                            .filter(xml -> Files.exists(pdf))
                            .ifPresent(xml -> twins.add(new Twins(cells[0], pdf, xml)));
                }
            }
            return twins;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the pairs cannot be read: " + data.gold(), unreadable);
        }
    }

    /// The file of that name in the folder of whichever body.
    private static Optional<Path> findXml(Path akn, String name) throws IOException {
        try (var bodies = Files.list(akn)) {
            return bodies.map(body -> body.resolve("en").resolve(name))
                    .filter(Files::exists)
                    .sorted()
                    .findFirst();
        }
    }
}
