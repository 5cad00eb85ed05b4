package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.app.library.LibraryIngest;
import org.rapporteur.search.Hit;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;

/// Known passages, looked for by queries of ten kinds in six languages.
///
/// Gold: `search/queries.tsv` (kind, language, query, file, address). The share of queries that
/// find their passage first, and among the first ten; a passage of the same words in another
/// document counts as the same.
public final class SearchSuite implements Suite {

    private static final String GOLD = "search/queries.tsv";
    private static final int LOOKED_AT = 10;
    private static final int COLUMNS = 5;

    private final Supplier<LibraryIngest.Settings> settings;
    private final Supplier<StopWords> stopWords;

    public SearchSuite(Supplier<LibraryIngest.Settings> settings, Supplier<StopWords> stopWords) {
        this.settings = settings;
        this.stopWords = stopWords;
    }

    private record Query(String kind, String language, String words, String file, String address) {

        boolean names(Hit hit) {
            return file.endsWith("/" + hit.file())
                    && hit.provision().equals(address)
                    && hit.language().equals(language);
        }
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return Files.isRegularFile(data.gold(GOLD)) && Files.isDirectory(data.document("akn"));
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        try {
            var folder = Files.createTempDirectory("rapporteur-search");
            try {
                return run(data, new LibraryFolder(folder), misses);
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Measure> run(GoldData data, LibraryFolder folder, Consumer<Miss> misses)
            throws IOException {
        var words = stopWords.get();
        var how = settings.get();
        try (var library = Library.openOrCreate(folder, words, how.actor())) {
            new LibraryIngest(library, how)
                    .run(SourceFiles.list(List.of(data.document("akn"))), () -> {});
        }
        Map<String, List<Counts>> byMeasure = new TreeMap<>();
        try (var search = PassageSearch.open(folder.index(), words).orElseThrow()) {
            for (var query : queries(data)) {
                int place = place(query, search);
                count(byMeasure, query, "success@1", place == 0);
                count(byMeasure, query, "success@10", place >= 0);
                if (place != 0) {
                    misses.accept(miss(query, place));
                }
            }
        }
        return byMeasure.entrySet().stream()
                .map(entry -> Measure.of(name(), entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Where the passage stands among the hits, from 0; -1 where it is not there.
    private static int place(Query query, PassageSearch search) {
        var hits = search.search(new PassageSearch.Request(query.words(), LOOKED_AT, false)).hits();
        var found = hits.stream().filter(query::names).findFirst();
        return found.isEmpty()
                ? -1
                : hits.stream().map(Hit::text).toList().indexOf(found.get().text());
    }

    private static void count(
            Map<String, List<Counts>> byMeasure, Query query, String measure, boolean success) {
        var counts = success ? new Counts(1, 0, 0) : new Counts(0, 1, 1);
        for (var key : List.of(measure, measure + ", " + query.kind())) {
            byMeasure.computeIfAbsent(key, _ -> new ArrayList<>()).add(counts);
        }
    }

    private static Miss miss(Query query, int place) {
        return new Miss(
                "missed",
                "success@1",
                query.file(),
                query.address(),
                query.words(),
                place < 0 ? "" : "place " + (place + 1),
                "");
    }

    private static List<Query> queries(GoldData data) throws IOException {
        return Files.readAllLines(data.gold(GOLD)).stream()
                .skip(1)
                .map(line -> line.split("\t", COLUMNS))
                .map(cells -> new Query(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
