package org.rapporteur.server.assessment;

import java.util.List;
import org.rapporteur.server.listing.Filters;

/// What the list of assessments shows.
///
/// @param counts of those that stand, over all nine statuses
/// @param next where the next page starts
public record AssessmentsView(
        Filters filters, List<StatusCount> counts, List<AssessmentLine> rows, String next) {

    /// How many have a status.
    public record StatusCount(String status, long count) {}
}
