package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts by measure and document; a measure is kept for each half as well.
final class Tally {

    private final Map<String, Map<String, Counts>> byMeasure = new TreeMap<>();

    void add(String measure, String half, String document, Counts counts) {
        merge(measure + ", " + half, document, counts);
    }

    private void merge(String measure, String document, Counts counts) {
        byMeasure
                .computeIfAbsent(measure, any -> new LinkedHashMap<>())
                .merge(document, counts, Counts::plus);
    }

    List<Measure> measures(String suite) {
        return byMeasure.entrySet().stream()
                .map(entry ->
                        Measure.of(
                                suite, entry.getKey(), new ArrayList<>(entry.getValue().values())))
                .toList();
    }
}
