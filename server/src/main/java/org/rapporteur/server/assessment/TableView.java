package org.rapporteur.server.assessment;

import java.util.List;
import java.util.Map;
import org.rapporteur.store.CommitmentKey;

/// What the table of commitments and addressees shows.
///
/// @param next where the next page starts
public record TableView(List<String> addressees, List<Row> rows, String next) {

    /// A commitment and what is published about it.
    ///
    /// @param statuses by addressee
    public record Row(CommitmentKey commitment, Map<String, String> statuses) {
        public Row {
            statuses = Map.copyOf(statuses);
        }

        /// The status of an addressee; empty where nothing is published.
        public String of(String addressee) {
            return statuses.getOrDefault(addressee, "");
        }
    }
}
