package org.rapporteur.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the situation of a challenge moves: the second axis, which is never merged with what was
/// done about commitments. Much may have been done while things got worse, and the other way round.
///
/// Example: wells run dry in more districts each year, though every promised well was dug:
/// [#WORSENING]. Invariant: all but [#INSUFFICIENT_DATA] rest on a named series of data.
public enum SituationTrend {
    IMPROVING,
    STABLE,
    WORSENING,

    /// One part of the challenge moves one way, another the other way.
    MIXED,

    /// What is measured does not suffice to say; never a sign of how things stand.
    INSUFFICIENT_DATA;

    /// What a statement rests on.
    ///
    /// @param series the data and who publishes them
    /// @param coverage years and countries that they cover
    /// @param reason the author's words
    public record Basis(String series, String coverage, String reason) {}

    /// What is missing; nothing where it may be stated.
    public List<Shortfall> listShortfalls(Basis basis) {
        var missing = new ArrayList<Shortfall>();
        if (this != INSUFFICIENT_DATA && basis.series().isBlank()) {
            missing.add(Shortfall.A_SERIES);
        }
        if (this != INSUFFICIENT_DATA && basis.coverage().isBlank()) {
            missing.add(Shortfall.COVERAGE);
        }
        if (basis.reason().isBlank()) {
            missing.add(Shortfall.A_REASON);
        }
        return List.copyOf(missing);
    }

    /// As programs and addresses write it: `insufficient-data`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SituationTrend> find(String code) {
        return Arrays.stream(values()).filter(trend -> trend.code().equals(code)).findFirst();
    }
}
