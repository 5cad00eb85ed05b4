package org.rapporteur.benchmarks.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How long what took, and what failed. Safe to share between threads.
final class Times {

    private static final double NANOS_A_MILLI = 1e6;
    private static final int MOST_FAILURES_SHOWN = 20;

    private final Map<String, List<Double>> byKind = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    synchronized void took(String kind, long nanos) {
        byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(nanos / NANOS_A_MILLI);
    }

    synchronized void failed(String what) {
        failures.add(what);
    }

    synchronized boolean isClean() {
        return failures.isEmpty();
    }

    /// Milliseconds under which a part of all answers stayed.
    synchronized double percentile(double part) {
        return percentile(all(), part);
    }

    private List<Double> all() {
        return byKind.values().stream().flatMap(List::stream).sorted().toList();
    }

    private static double percentile(List<Double> sorted, double part) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    synchronized void print() {
        System.out.printf(
                "%-18s %7s %8s %8s %8s %8s%n", "ms", "number", "p50", "p95", "p99", "most");
        byKind.forEach((kind, times) -> print(kind, times.stream().sorted().toList()));
        print("all", all());
        System.out.println(failures.size() + " errors");
        failures.stream().limit(MOST_FAILURES_SHOWN).forEach(System.out::println);
    }

    private static void print(String kind, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %7d %8.1f %8.1f %8.1f %8.1f%n",
                kind,
                times.size(),
                percentile(times, 0.50),
                percentile(times, 0.95),
                percentile(times, 0.99),
                percentile(times, 1));
    }
}
