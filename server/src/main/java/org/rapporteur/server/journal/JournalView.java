package org.rapporteur.server.journal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.JournalEntry;

/// What the journal shows.
///
/// @param next where the next page starts
public record JournalView(List<Row> rows, String next) {

    /// An entry with its particulars in their order.
    public record Row(JournalEntry entry, Map<String, String> particulars) {
        public Row {
            particulars = Collections.unmodifiableMap(particulars);
        }

        /// What a page shows: not where a file lay on somebody's disk, which is nobody else's
        /// matter.
        public List<Map.Entry<String, String>> shown() {
            return particulars.entrySet().stream()
                    .filter(one -> !one.getKey().equals("path"))
                    .toList();
        }
    }
}
