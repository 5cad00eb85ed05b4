package org.rapporteur.app.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluation.LinkGold.Judged;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.instrument.Instrument;

/// Proposed links against judged ones, provision by provision.
///
/// Gold: `links/drugs-2019-2029.tsv`. Only judged provisions count; a possible link is neither hit
/// nor error. Rules are made on the half `dev` and judged on the half `test`; a document's half
/// follows from the name of its file.
public final class LinkSuite implements Suite {

    /// The cycle that the gold is about.
    public static final String CYCLE = "drugs-2019-2029";

    private static final String GOLD = "links/" + CYCLE + ".tsv";

    private final Function<Path, Instrument> reader;
    private final Function<Instrument, List<ProposedLink>> linker;

    public LinkSuite(
            Function<Path, Instrument> reader, Function<Instrument, List<ProposedLink>> linker) {
        this.reader = reader;
        this.linker = linker;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return Files.isRegularFile(data.gold(GOLD)) && Files.isDirectory(data.document("akn"));
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        Map<String, List<Counts>> byMeasure = new TreeMap<>();
        LinkGold.read(data.gold(GOLD))
                .documents()
                .forEach((file, judged) -> {
                    var path = data.document(file);
                    if (Files.exists(path)) {
                        var half = isForDevelopment(path) ? "dev" : "test";
                        var instrument = reader.apply(path);
                        var present = present(half + " " + file, judged, instrument, misses);
                        compare(half + " " + file, present, linksOf(instrument), misses)
                                .forEach((measure, counts) ->
                                        byMeasure
                                                .computeIfAbsent(
                                                        measure + ", " + half,
                                                        any -> new ArrayList<>())
                                                .add(counts));
                    }
                });
        return byMeasure.entrySet().stream()
                .map(entry -> Measure.of(name(), entry.getKey(), entry.getValue()))
                .toList();
    }

    static boolean isForDevelopment(Path file) {
        return (String.valueOf(file.getFileName()).hashCode() & 1) == 0;
    }

    /// A judged provision that the reading of the document does not have counts for nothing.
    private static Map<String, Map<String, Judged>> present(
            String document,
            Map<String, Map<String, Judged>> judged,
            Instrument instrument,
            Consumer<Miss> misses) {
        var addresses =
                instrument.provisions().stream()
                        .map(provision -> provision.address().toString())
                        .collect(Collectors.toSet());
        var present = new LinkedHashMap<>(judged);
        for (var address : judged.keySet()) {
            if (!addresses.contains(address)) {
                present.remove(address);
                misses.accept(
                        new Miss(
                                "gold",
                                "all links",
                                document,
                                address,
                                "",
                                "",
                                "no such provision"));
            }
        }
        return present;
    }

    private Map<String, Map<String, ProposedLink>> linksOf(Instrument instrument) {
        var links = new HashMap<String, Map<String, ProposedLink>>();
        for (var link : linker.apply(instrument)) {
            links.computeIfAbsent(link.provision().toString(), any -> new TreeMap<>())
                    .put(link.challenge(), link);
        }
        return links;
    }

    /// Counts by measure: all links, each challenge, the relation of the links that were found.
    static Map<String, Counts> compare(
            String document,
            Map<String, Map<String, Judged>> gold,
            Map<String, Map<String, ProposedLink>> found,
            Consumer<Miss> misses) {
        var counts = new LinkedHashMap<String, Counts>();
        gold.forEach((address, judged) -> {
            var proposed = found.getOrDefault(address, Map.of());
            var challenges = new TreeSet<>(judged.keySet());
            challenges.addAll(proposed.keySet());
            for (var challenge : challenges) {
                var wanted = judged.get(challenge);
                var link = proposed.get(challenge);
                if (wanted != null && wanted.possible()) {
                    continue;
                }
                var one = count(wanted != null, link != null);
                counts.merge("all links", one, Counts::plus);
                counts.merge(challenge, one, Counts::plus);
                if (one.hits() == 0) {
                    var kind = wanted == null ? "wrong" : "missed";
                    misses.accept(miss(kind, challenge, document, address, wanted, link));
                } else if (wanted != null && link != null && wanted.relation().isPresent()) {
                    boolean right = wanted.relation().get() == link.relation();
                    var relation = right ? new Counts(1, 0, 0) : new Counts(0, 1, 1);
                    counts.merge("relation", relation, Counts::plus);
                    if (!right) {
                        misses.accept(miss("wrong", "relation", document, address, wanted, link));
                    }
                }
            }
        });
        return counts;
    }

    private static Counts count(boolean wanted, boolean found) {
        return wanted && found
                ? new Counts(1, 0, 0)
                : wanted ? new Counts(0, 0, 1) : new Counts(0, 1, 0);
    }

    private static Miss miss(
            String kind,
            String measure,
            String document,
            String address,
            @Nullable Judged wanted,
            @Nullable ProposedLink link) {
        var expected =
                wanted == null ? "" : wanted.relation().map(one -> one.code()).orElse("either");
        var found =
                link == null
                        ? ""
                        : "%s %s %.2f %s"
                                .formatted(
                                        link.challenge(),
                                        link.relation().code(),
                                        link.score(),
                                        link.context());
        return new Miss(kind, measure, document, address, expected, found, "");
    }
}
