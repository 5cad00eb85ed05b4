package org.rapporteur.report.wording;

import java.util.Locale;

/// A score from 0 to 1 in words, so that a figure never looks more exact than it is.
public enum Sureness {
    SURE,
    LIKELY,
    DOUBTFUL;

    /// From here on a proposal is called sure. A convention of this project.
    private static final double SURE_FROM = 0.85;

    /// From here on likely, below doubtful. A convention of this project.
    private static final double LIKELY_FROM = 0.6;

    public static Sureness of(double score) {
        if (score >= SURE_FROM) {
            return SURE;
        }
        return score >= LIKELY_FROM ? LIKELY : DOUBTFUL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The figure behind the word, with two digits: `0.72`.
    public static String figure(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
