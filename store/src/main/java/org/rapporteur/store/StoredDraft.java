package org.rapporteur.store;

import java.util.Map;

/// What somebody has begun to write: theirs alone, and no entry of the journal.
///
/// @param form which form of which page
/// @param fields what stood in it
public record StoredDraft(String form, Map<String, String> fields, long savedMillis) {

    /// Nothing is kept.
    public static final StoredDraft NONE = new StoredDraft("", Map.of(), 0);

    public StoredDraft {
        fields = Map.copyOf(fields);
    }

    /// What came of keeping one.
    ///
    /// @param kept what is kept now
    /// @param isKept whether it is what was to be kept; else a later one stands, from elsewhere
    public record Verdict(StoredDraft kept, boolean isKept) {}
}
