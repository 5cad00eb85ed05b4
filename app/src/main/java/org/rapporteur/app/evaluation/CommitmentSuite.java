package org.rapporteur.app.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.app.evaluation.CommitmentGold.Judged;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.text.Language;

/// Commitments found against commitments that were read and judged, provision by provision.
///
/// Rules are made on the half `dev` and judged on the half `test`; a document's half follows from
/// its file name. English is judged in every field, other languages in verb, strength, kind, number
/// and reporting.
public final class CommitmentSuite implements Suite {

    private final Function<Path, Instrument> reader;
    private final Function<Instrument, List<Commitment>> extractor;

    public CommitmentSuite(
            Function<Path, Instrument> reader, Function<Instrument, List<Commitment>> extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return CommitmentGold.isPresent(data) && Files.isDirectory(data.document("akn"));
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        var byFile =
                CommitmentGold.read(data).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Judged::file, TreeMap::new, Collectors.toList()));
        Map<String, List<Counts>> byMeasure = new TreeMap<>();
        byFile.forEach((file, judged) -> {
            var counts = compare(data.document(file), file, judged, misses);
            counts.forEach((measure, count) ->
                    byMeasure.computeIfAbsent(measure, any -> new ArrayList<>()).add(count));
        });
        return byMeasure.entrySet().stream()
                .map(entry -> Measure.of(name(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Counts> compare(
            Path path, String file, List<Judged> judged, Consumer<Miss> misses) {
        var instrument = reader.apply(path);
        var half = isForDevelopment(path) ? "dev" : "test";
        var suffix =
                instrument.language() == Language.ENGLISH
                        ? ", " + half
                        : ", " + half + ", " + instrument.language().code();
        var texts =
                instrument.provisions().stream()
                        .collect(
                                Collectors.toMap(one -> one.address().toString(), Provision::text));
        var found =
                extractor.apply(instrument).stream()
                        .collect(Collectors.groupingBy(one -> one.provision().toString()));
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (var one : judged) {
            new CommitmentComparison(
                            one,
                            found.getOrDefault(one.address(), List.of()),
                            texts,
                            (measure, count, expected, got) -> {
                                counts.merge(measure + suffix, count, Counts::plus);
                                if (count.wrong() + count.missed() > 0) {
                                    misses.accept(
                                            new Miss(
                                                    count.wrong() == 0 ? "missed" : "wrong",
                                                    measure,
                                                    half + " " + file,
                                                    one.address(),
                                                    expected,
                                                    got,
                                                    ""));
                                }
                            })
                    .compare();
        }
        return counts;
    }

    static boolean isForDevelopment(Path file) {
        return (String.valueOf(file.getFileName()).hashCode() & 1) == 0;
    }
}
