package org.rapporteur.app.evaluation;

/// How often an analysis and its gold agree.
///
/// @param hits in both
/// @param wrong found, but not in the gold
/// @param missed in the gold, but not found
public record Counts(int hits, int wrong, int missed) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(hits + other.hits, wrong + other.wrong, missed + other.missed);
    }

    /// Share of what was found that is right; 1 where nothing was found, for then nothing wrong was
    /// said.
    public double precision() {
        return share(hits, wrong);
    }

    /// Share of the gold that was found; 1 where there is no gold.
    public double recall() {
        return share(hits, missed);
    }

    /// Harmonic mean of precision and recall.
    public double f1() {
        return share(2 * hits, wrong + missed);
    }

    /// Number of gold items.
    public int gold() {
        return hits + missed;
    }

    private static double share(int of, int others) {
        return of + others == 0 ? 1 : of / (double) (of + others);
    }
}
