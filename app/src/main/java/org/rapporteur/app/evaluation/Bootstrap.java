package org.rapporteur.app.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The 95 % interval of a score, by drawing documents anew (percentile bootstrap).
///
/// Documents are drawn, not items, because the mistakes of one document go together. The seed is
/// fixed, so that the same counts give the same interval.
final class Bootstrap {

    static final int ROUNDS = 2_000;
    private static final long SEED = 20_190_314;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /// The ends of an interval.
    record Interval(double low, double high) {}

    static Interval intervalOfF1(List<Counts> byDocument) {
        if (byDocument.isEmpty()) {
            return new Interval(1, 1);
        }
        var random = new SplittableRandom(SEED);
        var documents = byDocument.toArray(Counts[]::new);
        var scores = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int hits = 0;
            int wrong = 0;
            int missed = 0;
            for (int i = 0; i < documents.length; i++) {
                var drawn = documents[random.nextInt(documents.length)];
                hits += drawn.hits();
                wrong += drawn.wrong();
                missed += drawn.missed();
            }
            scores[round] = new Counts(hits, wrong, missed).f1();
        }
        Arrays.sort(scores);
        int tail = (int) (ROUNDS * TAIL);
        return new Interval(scores[tail], scores[ROUNDS - 1 - tail]);
    }
}
