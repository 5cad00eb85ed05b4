package org.rapporteur.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.app.library.Passages;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.search.PassageIndex;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;
import org.rapporteur.store.Store;

/// How long a question takes over a million passages: those of a library, then made ones like them,
/// asked the queries of `gold/search` (ten kinds in six languages), warm, one thread, with what
/// matched and where.
public final class SearchTimes {

    private static final int PASSAGES = 1_000_000;
    private static final int DOCUMENTS_AT_ONCE = 200;
    private static final int ROUNDS_TO_WARM = 20;
    private static final int ROUNDS = 40;
    private static final int HITS = 10;
    private static final int OPENINGS = 11;
    private static final double NANOS_PER_MILLI = 1e6;

    private SearchTimes() {}

    private record Question(String kind, String words) {}

    /// @param arguments a library, and the folder for the made index, which is kept for the next
    ///   run
    public static void main(String[] arguments) throws IOException {
        var library = new LibraryFolder(Path.of(arguments[0]));
        var made = Path.of(arguments[1]);
        var stopWords = new StopWords(Catalogue.standard().stopWords());
        if (!Files.isDirectory(made)) {
            long started = System.nanoTime();
            make(library, made, stopWords);
            System.out.printf("made in %.0f s%n", (System.nanoTime() - started) / 1e9);
        }
        opening(made, stopWords);
        try (var search = PassageSearch.open(made, stopWords).orElseThrow()) {
            System.out.printf(Locale.ROOT, "%,d passages%n", search.passages());
            measure(search, questions(Path.of("gold/search/queries.tsv")));
        }
    }

    private static void make(LibraryFolder library, Path folder, StopWords stopWords) {
        var maker = new MadePassages();
        int count = 0;
        try (var store = Library.openStore(library);
                var index = PassageIndex.open(folder, stopWords)) {
            for (int round = 0; count < PASSAGES; round++) {
                count += addRound(store, index, maker, round, PASSAGES - count);
            }
            index.commit(1);
        }
    }

    /// Every document of the library once, until there are `most` passages.
    private static int addRound(
            Store store, PassageIndex index, MadePassages maker, int round, int most) {
        int count = 0;
        long after = 0;
        while (count < most) {
            var documents = store.documents().listChangedAfter(after, DOCUMENTS_AT_ONCE);
            if (documents.isEmpty()) {
                break;
            }
            for (var document : documents) {
                after = document.changed();
                var passages = new ArrayList<IndexedPassage>();
                store.instruments()
                        .mapAnalysed(document.sha256())
                        .forEach((id, analysed) -> passages.addAll(Passages.of(id, analysed)));
                passages.forEach(maker::learn);
                var these =
                        round == 0
                                ? passages
                                : passages.stream().map(one -> maker.like(one, round)).toList();
                if (!these.isEmpty()) {
                    index.replace(these.getFirst().document(), these);
                }
                count += these.size();
            }
        }
        return count;
    }

    private static void opening(Path folder, StopWords stopWords) {
        var times = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long started = System.nanoTime();
            try (var search = PassageSearch.open(folder, stopWords).orElseThrow()) {
                search.search(new PassageSearch.Request("narcotic drugs", HITS, false));
                times[i] = (System.nanoTime() - started) / NANOS_PER_MILLI;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "opening and a first question: first %.1f ms, later %s%n",
                times[0],
                percentiles(Arrays.copyOfRange(times, 1, OPENINGS)));
    }

    private static void measure(PassageSearch search, List<Question> questions) {
        Map<String, List<Double>> byKind = new TreeMap<>();
        for (int round = 0; round < ROUNDS_TO_WARM + ROUNDS; round++) {
            for (var question : questions) {
                long started = System.nanoTime();
                search.search(new PassageSearch.Request(question.words(), HITS, false));
                double millis = (System.nanoTime() - started) / NANOS_PER_MILLI;
                if (round >= ROUNDS_TO_WARM) {
                    byKind.computeIfAbsent(question.kind(), _ -> new ArrayList<>()).add(millis);
                    byKind.computeIfAbsent("all", _ -> new ArrayList<>()).add(millis);
                }
            }
        }
        byKind.forEach((kind, times) ->
                System.out.printf(
                        "%-10s %s%n",
                        kind, percentiles(times.stream().mapToDouble(t -> t).toArray())));
    }

    private static String percentiles(double[] times) {
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "p50 %6.2f ms  p95 %6.2f ms  most %6.2f ms  (%d)",
                times[times.length / 2],
                times[(int) (times.length * 0.95)],
                times[times.length - 1],
                times.length);
    }

    private static List<Question> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Question(cells[0], cells[2]))
                .toList();
    }
}
