package org.rapporteur.app.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluation.LineageGold.Generations;
import org.rapporteur.app.evaluation.LineageGold.Row;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.lineage.LineageFinder;
import org.rapporteur.lineage.LineageRelation;

/// What became of provisions, against pairs of generations that a person read.
///
/// Gold: `lineage/dev.tsv` and `lineage/test.tsv`, split by pair of generations. `alignment` counts
/// pairs of provisions; `new and dropped` those without a counterpart; `kind` asks of every judged
/// succession whether it was found with the right kind of change; `kind of changed` the same
/// without the identical ones. Provisions that nobody judged do not count.
public final class LineageSuite implements Suite {

    private static final List<String> HALVES = List.of("dev", "test");

    private final Function<Path, Instrument> reader;
    private final LineageFinder finder;

    public LineageSuite(Function<Path, Instrument> reader, LineageFinder finder) {
        this.reader = reader;
        this.finder = finder;
    }

    @Override
    public String name() {
        return "lineage";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return HALVES.stream().allMatch(half -> Files.isRegularFile(gold(data, half)))
                && Files.isDirectory(data.document("akn"));
    }

    private static Path gold(GoldData data, String half) {
        return data.gold("lineage/" + half + ".tsv");
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        var measures = new ArrayList<Measure>();
        for (var half : HALVES) {
            var counts = new LinkedHashMap<String, List<Counts>>();
            LineageGold.read(gold(data, half))
                    .forEach((generations, rows) ->
                            compare(generations, rows, find(data, generations), misses)
                                    .forEach((measure, one) ->
                                            counts.computeIfAbsent(
                                                            measure, any -> new ArrayList<>())
                                                    .add(one)));
            counts.forEach(
                    (measure, all) -> measures.add(Measure.of(name(), measure + ", " + half, all)));
        }
        return measures;
    }

    private List<Row> find(GoldData data, Generations generations) {
        var lineage =
                finder.compare(
                        reader.apply(data.document(generations.earlier())),
                        reader.apply(data.document(generations.later())));
        return lineage.successions().stream()
                .map(one ->
                        new Row(
                                one.findEarlier().map(LineageSuite::address).orElse(""),
                                one.findLater().map(LineageSuite::address).orElse(""),
                                one.relation()))
                .toList();
    }

    private static String address(Provision provision) {
        return provision.address().toString();
    }

    /// The ends of a succession.
    private record Ends(String earlier, String later) {

        static Ends of(Row row) {
            return new Ends(row.earlier(), row.later());
        }

        boolean isPair() {
            return !earlier.isEmpty() && !later.isEmpty();
        }
    }

    static Map<String, Counts> compare(
            Generations generations, List<Row> gold, List<Row> found, Consumer<Miss> misses) {
        var judged = new HashSet<String>();
        gold.forEach(row -> {
            judged.add("earlier " + row.earlier());
            judged.add("later " + row.later());
        });
        var relations = new HashMap<Ends, LineageRelation>();
        found.forEach(row -> relations.put(Ends.of(row), row.relation()));
        var wanted = new HashSet<Ends>();
        var tally = new Tally(generations, misses);
        for (var row : gold) {
            wanted.add(Ends.of(row));
            tally.add(row, relations.get(Ends.of(row)));
        }
        for (var row : found) {
            boolean isJudged =
                    (row.later().isEmpty() || judged.contains("later " + row.later()))
                            && (row.earlier().isEmpty()
                                    || judged.contains("earlier " + row.earlier()));
            if (isJudged && !wanted.contains(Ends.of(row))) {
                tally.addWrong(row);
            }
        }
        return tally.counts;
    }

    /// The counts of one pair of generations.
    private static final class Tally {
        private static final Counts HIT = new Counts(1, 0, 0);
        private static final Counts MISSED = new Counts(0, 0, 1);
        private static final Counts WRONG = new Counts(0, 1, 0);
        private static final Counts OTHER_KIND = new Counts(0, 1, 1);

        private final Generations generations;
        private final Consumer<Miss> misses;
        private final Map<String, Counts> counts = new LinkedHashMap<>();

        Tally(Generations generations, Consumer<Miss> misses) {
            this.generations = generations;
            this.misses = misses;
        }

        void add(Row row, @Nullable LineageRelation relation) {
            count(measureOf(row), relation == null ? MISSED : HIT);
            boolean right = row.relation() == relation;
            count("kind", right ? HIT : OTHER_KIND);
            if (row.relation() != LineageRelation.IDENTICAL) {
                count("kind of changed", right ? HIT : OTHER_KIND);
            }
            if (relation == null) {
                tell("missed", measureOf(row), row, row.relation().code(), "");
            } else if (!right) {
                tell("wrong", "kind", row, row.relation().code(), relation.code());
            }
        }

        void addWrong(Row row) {
            count(measureOf(row), WRONG);
            tell("wrong", measureOf(row), row, "", row.relation().code());
        }

        private static String measureOf(Row row) {
            return Ends.of(row).isPair() ? "alignment" : "new and dropped";
        }

        private void count(String measure, Counts one) {
            counts.merge(measure, one, Counts::plus);
        }

        private void tell(String kind, String measure, Row row, String expected, String found) {
            misses.accept(
                    new Miss(
                            kind,
                            measure,
                            generations.later(),
                            "%s > %s".formatted(row.earlier(), row.later()),
                            expected,
                            found,
                            ""));
        }
    }
}
