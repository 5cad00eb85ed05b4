package org.rapporteur.app.evaluation;

import java.util.List;

/// One line of an evaluation (CONTRACT.md, `evaluate`).
///
/// @param measure what was measured: `all`, or a class such as `GA`
/// @param n number of gold items
/// @param low lower end of the 95 % interval of `f1`
/// @param high upper end
public record Measure(
        String suite,
        String measure,
        double precision,
        double recall,
        double f1,
        int n,
        double low,
        double high) {

    /// Sums up what each document gave; the interval comes from drawing documents anew.
    public static Measure of(String suite, String measure, List<Counts> byDocument) {
        var all = byDocument.stream().reduce(Counts.NONE, Counts::plus);
        var interval = Bootstrap.intervalOfF1(byDocument);
        return new Measure(
                suite,
                measure,
                all.precision(),
                all.recall(),
                all.f1(),
                all.gold(),
                interval.low(),
                interval.high());
    }
}
